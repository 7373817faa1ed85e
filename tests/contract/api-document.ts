/** The API's own document, and whether an answer is what it promises. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import type { TestSite } from '../site.ts'

export interface DocumentedParameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  style?: string
  explode?: boolean
  example?: unknown
  schema: Record<string, unknown>
}

interface DocumentedAnswer {
  headers?: Record<string, unknown>
  content?: Record<string, { schema: { $ref: string } }>
}

interface DocumentedOperation {
  operationId: string
  parameters?: DocumentedParameter[]
  requestBody?: { content: Record<string, { schema: { $ref: string } }> }
  responses: Record<string, DocumentedAnswer>
}

interface ApiDocument {
  openapi: string
  paths: Record<string, Record<string, DocumentedOperation>>
  components: { schemas: Record<string, Record<string, unknown>> }
}

export interface Contract {
  document: ApiDocument
  operations: { method: string; path: string; operation: DocumentedOperation }[]
  /** Errors of a value against a schema of the document; empty when it fits. */
  errors: (schema: object, value: unknown) => string[]
  /** Fails unless the document promises this answer, with its content type, headers and body. */
  expectPromised: (operationId: string, response: Response) => Promise<unknown>
}

export async function readContract({ app }: Pick<TestSite, 'app'>): Promise<Contract> {
  const response = await app.request('/openapi.json')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  const document = (await response.json()) as ApiDocument
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true })
  addFormats.default(ajv)
  ajv.addVocabulary(['components'])
  ajv.addSchema({ $id: 'https://document.example/', components: document.components })
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()

  function errors(schema: object, value: unknown): string[] {
    const key = JSON.stringify(schema).replaceAll('"#/', '"https://document.example/#/')
    const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key))
    compiled.set(key, validate)
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )

  async function expectPromised(operationId: string, answer: Response): Promise<unknown> {
    const found = operations.find(({ operation }) => operation.operationId === operationId)
    const promised = found?.operation.responses[answer.status] ?? found?.operation.responses.default
    const text = await answer.text()
    if (answer.status < 400)
      expect(found?.operation.responses, 'a success has a promise of its own').toHaveProperty(String(answer.status))
    if (!promised?.content) {
      expect(text).toBe('')
      expect(answer.headers.get('content-type')).toBeNull()
      return undefined
    }
    const [[type, { schema }] = ['', { schema: {} }]] = Object.entries(promised.content)
    expect(answer.headers.get('content-type')).toBe(type)
    const body: unknown = JSON.parse(text)
    expect(errors(schema, body)).toEqual([])
    for (const name of Object.keys(promised.headers ?? {}))
      if (name !== 'Link' || (body as { next?: unknown }).next) expect(answer.headers.get(name), name).toBeTruthy()
    return body
  }

  return { document, operations, errors, expectPromised }
}
