import { describe, expect, test } from 'vitest'
import { withCheck, withoutCheck } from './table-definition.ts'

const written = [
  'create table "t" ("a" text not null, constraint "t_a" check ("a" in (\'x\', \'y)\')), constraint "t_b" check (("b" = 1))) strict',
  'create table "t" ("a" text not null, constraint t_a check ("a" in (\'x\', \'y)\')), constraint "t_b" check (("b" = 1))) strict',
  'CREATE TABLE "t" ("a" text not null, CONSTRAINT [t_a] CHECK ("a" in (\'x\', \'y)\')), constraint "t_b" check (("b" = 1))) strict',
  'create table "t" ("a" text not null, constraint\n`t_a` -- constraint t_a check (\ncheck ("a" in (\'x\', \'y)\')), constraint "t_b" check (("b" = 1))) strict',
]

describe.each(written)('in %s', (definition) => {
  test('a check is put in the place of another', () => {
    expect(withCheck(definition, 't_a', '"a" > 1')).toMatch(
      /check \("a" > 1\), constraint "t_b" check \(\("b" = 1\)\)\) strict$/i,
    )
    expect(withCheck(definition, 't_b', 'true')).toMatch(/\('x', 'y\)'\)\), constraint "t_b" check \(true\)\) strict$/)
  })

  test('a check is taken away with its comma', () => {
    const without = 'create table "t" ("a" text not null, constraint "t_b" check (("b" = 1))) strict'
    expect(withoutCheck(definition, 't_a').toLowerCase()).toBe(without)
    expect(withoutCheck(definition, 't_b')).toMatch(/'y\)'\)\)\) strict$/)
  })
})

test('the check of a column goes without what stands around it', () => {
  const column = `create table "t" ("a" text default '[]' not null constraint t_a check (json_valid("a")), "b" text)`
  expect(withoutCheck(column, 't_a')).toBe(`create table "t" ("a" text default '[]' not null , "b" text)`)
})

test('a name that is only part of another one, or stands in a text, is not taken for it', () => {
  const definition = `create table t (a text default 'constraint t_a check (1)', constraint t_a_b check (a))`
  expect(() => withoutCheck(definition, 't_a')).toThrow('the schema has no check called t_a')
  expect(() => withCheck(definition, 'T_A_B', '1')).toThrow('no check called T_A_B')
})

test('a text that was cut is refused', () => {
  expect(() => withoutCheck('create table t (constraint a check ((1)', 'a')).toThrow('is not closed')
})
