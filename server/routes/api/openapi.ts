/** The OpenAPI 3.1 document, made from the operations and the schemas that they answer by. */
import { STATUS_CODES } from 'node:http'
import { apiSchemas } from '@legalmap/data/api/schemas.ts'
import { deskSchemas } from '@legalmap/data/desk/resources/schemas.ts'
import { type ZodType, z } from 'zod'
import type { DeskOperation } from '../desk/desk-operation.ts'
import type { Operation } from './operation.ts'

type Json = Record<string, unknown>

const schemas = { ...apiSchemas, ...deskSchemas } as const
type SchemaName = keyof typeof schemas

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` })
const content = (name: SchemaName, type = 'application/json') => ({ [type]: { schema: reference(name) } })

/** Leaves out what only repeats: the pattern that spells a format out, and the greatest number JavaScript can count to. */
function simplify({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.format) delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: name })
  // what is sent may leave out what is filled in here; nothing else differs between the two
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => reference(id as SchemaName).$ref, override: simplify })
  return Object.fromEntries(Object.entries(made.schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]))
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

function answers({ method, answer, refusals, parameters, moves }: Operation): Json {
  const got = method === 'get'
  const headers = { ...(got ? { ETag: entityTag } : {}), ...(got && parameters?.cursor ? { Link: nextLink } : {}) }
  const refused = (description: string) => ({ description, content: content('Problem', 'application/problem+json') })
  return {
    200: { description: STATUS_CODES[200], ...(got ? { headers } : {}), content: content(answer) },
    ...(moves ? { 308: { description: moves, headers: { Location: { schema: { type: 'string' } } } } } : {}),
    ...(got ? { 304: { description: 'The answer is the one whose ETag was sent.' } } : {}),
    ...Object.fromEntries(Object.entries(refusals).map(([status, when]) => [status, refused(when)])),
    default: refused('Any other refusal.'),
  }
}

/** The parameters of path and query. */
function parametersOf({ path_parameters = {}, parameters = {} }: Pick<Operation, 'path_parameters' | 'parameters'>): Json[] {
  return [
    ...Object.entries(path_parameters).map(([name, schema]) => parameter(name, schema, 'path')),
    ...Object.entries(parameters).map(([name, schema]) => parameter(name, schema, 'query')),
  ]
}

/** The tag of what is not open data but the work of those who keep it. */
const deskTag = { name: 'desk', description: 'For who is signed in to keep the register. Nothing of it is open data.' }
const signedIn = { type: 'apiKey', in: 'cookie', name: '__Host-desk' }
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The revision that was read, as the ETag of the center has it.',
  schema: { type: 'string' },
}

/** Nothing of the desk may be kept, so there is no 304. */
function describeDeskOperation(operation: DeskOperation): Json {
  const parameters = [...parametersOf(operation), ...(operation.revision === 'needed' ? [ifMatch] : [])]
  const refused = (description: string) => ({ description, content: content('DeskProblem', 'application/problem+json') })
  const etag = operation.revision
    ? { headers: { ETag: { description: 'The revision, in quotes.', schema: { type: 'string' } } } }
    : {}
  return {
    operationId: operation.id,
    tags: [deskTag.name],
    summary: operation.summary,
    description: operation.description,
    security: [{ signedIn: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body ? { requestBody: { required: true, content: content(operation.body) } } : {}),
    responses: {
      200: { description: STATUS_CODES[200], ...etag, content: content(operation.answer) },
      ...Object.fromEntries(Object.entries(operation.refusals).map(([status, when]) => [status, refused(when)])),
      default: refused('Any other refusal: 401 for who is not signed in, 403 for who may not.'),
    },
  }
}

function describeOperation(operation: Operation): Json {
  const parameters = parametersOf(operation)
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

export function openApiDocument(
  operations: readonly Operation[],
  deskOperations: readonly DeskOperation[],
  public_url: string,
): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) }
  for (const operation of deskOperations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeDeskOperation(operation) }
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
    tags: [deskTag],
    paths,
    components: { schemas: componentSchemas(), securitySchemes: { signedIn } },
  }
}
