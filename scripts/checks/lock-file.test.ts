import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../process/root'
import { missingOptional, type Lock } from './lock-file'

test.each([
  ['all are named', { 'node_modules/a': { version: '1.0.0' } }, {}],
  ['one for other machines is not', {}, { 'node_modules/a': { version: '1.0.0', optional: true } }],
])('of a package with one optional dependency, %s', (_case, named, expected) => {
  const asker = { version: '1.0.0', optionalDependencies: { a: '1.0.0' } }
  expect(missingOptional({ packages: { '': {}, 'node_modules/asker': asker, ...named } })).toEqual(expected)
})

test('a package beside the one that asks for it, or above it, is there', () => {
  const asker = { optionalDependencies: { beside: '1.0.0', above: '1.0.0' } }
  const packages = {
    'node_modules/outer/node_modules/asker': asker,
    'node_modules/outer/node_modules/beside': {},
    'node_modules/above': {},
  }
  expect(missingOptional({ packages })).toEqual({})
})

test('its name tells for which machines it is', () => {
  const names = ['@next/swc-darwin-arm64', '@unrs/resolver-binding-linux-arm-gnu', '@x/y-win32-x64-msvc']
  const optionalDependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']))
  expect(
    Object.values(missingOptional({ packages: { 'node_modules/asker': { optionalDependencies } } })),
  ).toEqual([
    { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm'], libc: ['glibc'] },
    { version: '1.0.0', optional: true, os: ['win32'], cpu: ['x64'] },
  ])
})

test('package-lock.json can be installed on every machine; `npm run lock` adds what npm left out', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  expect(Object.keys(missingOptional(lock))).toEqual([])
})
