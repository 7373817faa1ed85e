import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'
import { type Contract, readContract } from './api-document.ts'

let site: TestSite
let contract: Contract
beforeAll(async () => {
  site = await createTestSite()
  contract = await readContract(site)
})
afterAll(() => site[Symbol.asyncDispose]())

function* referencesIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return
  for (const [name, inner] of Object.entries(value)) {
    if (name === '$ref' && typeof inner === 'string') yield inner
    else yield* referencesIn(inner)
  }
}

describe('the OpenAPI document', () => {
  test('is of version 3.1, names its server and has the parts that the specification demands', () => {
    expect(contract.document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\.\d+$/),
      info: { title: expect.any(String), version: expect.any(String), license: { identifier: 'CC-BY-4.0' } },
      servers: [{ url: 'https://legalmap.example' }],
    })
    for (const { operation } of contract.operations)
      for (const answer of Object.values(operation.responses)) expect(answer).toHaveProperty('description')
  })

  test('refers to nothing that it does not hold, and holds no schema that nothing refers to', () => {
    const held = Object.keys(contract.document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect(new Set(referencesIn(contract.document))).toEqual(new Set(held))
  })

  test('holds only schemas that are JSON Schema of 2020-12', () => {
    const ajv = new Ajv2020()
    for (const [name, schema] of Object.entries(contract.document.components.schemas))
      expect(ajv.validateSchema(schema), name).toBe(true)
  })

  test('names every operation once', () => {
    const names = contract.operations.map(({ operation }) => operation.operationId)
    expect(new Set(names).size).toBe(names.length)
  })

  test('describes exactly the parameters that stand in its paths, and each as needed', () => {
    for (const { path, operation } of contract.operations) {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
      for (const { required } of inPath) expect(required).toBe(true)
    }
  })

  test('describes no parameter twice, and gives examples that fit', () => {
    for (const { operation } of contract.operations) {
      const names = (operation.parameters ?? []).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const { schema, example } of operation.parameters ?? [])
        if (example !== undefined) expect(contract.errors(schema, example)).toEqual([])
    }
  })

  test('describes every route of the application below /api, and no other', () => {
    const routes = site.app.routes
      .filter(({ method, path }) => path.startsWith('/api') && method !== 'ALL' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const described = contract.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(new Set(routes)).toEqual(new Set(described))
    expect(routes.length).toBe(described.length)
  })
})
