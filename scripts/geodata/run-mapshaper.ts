/** Runs one line of mapshaper commands over one layer in memory. */
import mapshaper from 'mapshaper'
import { BuildError } from './build-error.ts'

/**
 * `commands` come between reading the layer and writing it in `format`; `writing` are options of the output.
 * Throws a BuildError with mapshaper's own words when it cannot read the layer.
 */
export async function runMapshaper(
  layer: string,
  commands: string,
  format: 'geojson' | 'topojson',
  writing = '',
): Promise<string> {
  const line = `-i input.json ${commands} -o output.json format=${format} ${writing}`
  const output = await mapshaper.applyCommands(line, { 'input.json': layer }).then(
    (files) => files['output.json'],
    (error: Error) => {
      throw new BuildError(`a layer cannot be cut: ${error.message}`)
    },
  )
  if (output === undefined) throw new BuildError('a layer cannot be cut: nothing was left of it')
  return typeof output === 'string' ? output : new TextDecoder().decode(output)
}
