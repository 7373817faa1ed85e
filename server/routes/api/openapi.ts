/** The OpenAPI 3.1 document, made from the operations and the schemas that they answer by. */
import { STATUS_CODES } from 'node:http'
import { type ApiSchemaName, apiSchemas } from '@legalmap/data/api/schemas.ts'
import { type ZodType, z } from 'zod'
import type { Operation } from './operation.ts'

type Json = Record<string, unknown>

const reference = (name: ApiSchemaName) => ({ $ref: `#/components/schemas/${name}` })
const content = (name: ApiSchemaName, type = 'application/json') => ({ [type]: { schema: reference(name) } })

/** Leaves out what only repeats: the pattern that spells a format out, and the greatest number JavaScript can count to. */
function simplify({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.format) delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(apiSchemas)) registry.add(schema, { id: name })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => reference(id as ApiSchemaName).$ref, override: simplify })
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]))
}

function parameter(name: string, schema: ZodType, place: 'path' | 'query'): Json {
  const { $schema: _, description, examples, ...type } = z.toJSONSchema(schema, { override: simplify })
  const required = place === 'path' || !schema.safeParse(undefined).success
  // a list repeats its name; a tuple, whose length is fixed, is written with commas
  const style = type.type === 'array' ? { style: 'form', explode: type.prefixItems === undefined } : {}
  return {
    name,
    in: place,
    ...(required ? { required } : {}),
    ...(description ? { description } : {}),
    ...style,
    schema: type,
    ...(examples ? { example: examples[0] } : {}),
  }
}

const nextLink = { description: 'The absolute address of the next page, with rel="next" (RFC 8288).', schema: { type: 'string' } }
const entityTag = { description: 'Send it back as If-None-Match.', schema: { type: 'string' } }

function answers({ method, answer, refusals, parameters }: Operation): Json {
  const got = method === 'get'
  const headers = { ...(got ? { ETag: entityTag } : {}), ...(got && parameters?.cursor ? { Link: nextLink } : {}) }
  const refused = (description: string) => ({ description, content: content('Problem', 'application/problem+json') })
  return {
    200: { description: STATUS_CODES[200], ...(got ? { headers } : {}), content: content(answer) },
    ...(got ? { 304: { description: 'The answer is the one whose ETag was sent.' } } : {}),
    ...Object.fromEntries(Object.entries(refusals).map(([status, when]) => [status, refused(when)])),
    default: refused('Any other refusal.'),
  }
}

function describeOperation(operation: Operation): Json {
  const parameters = [
    ...Object.entries(operation.path_parameters ?? {}).map(([name, schema]) => parameter(name, schema, 'path')),
    ...Object.entries(operation.parameters ?? {}).map(([name, schema]) => parameter(name, schema, 'query')),
  ]
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body ? { requestBody: { required: true, content: content(operation.body) } } : {}),
    responses: answers(operation),
  }
}

const about =
  'Everything that the public register of Legal Map knows of free legal help in Kyrgyzstan. ' +
  'Coordinates are `[longitude, latitude]`, WGS 84; distances metres; texts come in Kyrgyz, Russian and English. ' +
  'A parameter without a value counts as not given; one that is unknown or repeated is refused. ' +
  'Every GET has an ETag; HEAD answers like GET without a body.'

export function openApiDocument(operations: readonly Operation[], public_url: string): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Legal Map',
      version: '1.0.0',
      summary: 'Free legal help in Kyrgyzstan',
      description: about,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: public_url }],
    paths,
    components: { schemas: componentSchemas() },
  }
}
