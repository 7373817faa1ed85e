import { expect, test } from 'vitest'
import { readInlineStyles, readRequests, readStaticImports } from './read-page.ts'

const html = `<!doctype html><html><head><link rel="canonical" href="https://legalmap.example/ky"/><link rel="alternate" href="/ru"/>
<link rel="icon" href="/icon.svg?a=1&amp;b=2"/><style>a{color:red}</style><link rel="modulepreload" href="/assets/ky.js"/>
<script type="module" src="/assets/client.js" async=""></script></head><body><img src="/now.svg" alt="a > b"/>
<img loading="lazy" src="/later.svg"/><style media="print">b{}</style><script id="page" type="application/json">{}</script></body></html>`

test('Links that only name other pages, data in scripts and pictures out of sight are not asked for at once.', () => {
  const { at_once, in_sight } = readRequests(html)
  expect(at_once).toEqual(['/assets/ky.js', '/assets/client.js', '/icon.svg?a=1&b=2', '/now.svg'])
  expect(in_sight).toEqual(['/later.svg'])
})

test('Scripts to run and scripts to have ready are the scripts of a page.', () => {
  expect(readRequests(html).scripts).toEqual(['/assets/ky.js', '/assets/client.js'])
})

test('All inline style sheets count.', () => {
  expect(readInlineStyles(html)).toBe('a{color:red}b{}')
})

test('A built script imports at its start what stands behind from or import, not what it calls import for.', () => {
  const script = `import{a as b}from"./react-1a.js";import "./side.js";export*from'./other.js';const later=()=>import("./map-2b.js")`
  expect(readStaticImports(script)).toEqual(['react-1a.js', 'side.js', 'other.js'])
})
