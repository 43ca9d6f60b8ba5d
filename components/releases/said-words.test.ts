import { expect, test } from 'vitest'
import * as z from 'zod'
import { type ChangeKind, CONTENT } from '@/lib/changes/change'
import { differences } from '@/lib/releases/difference'
import { en } from '@/lib/words/en'
import { codeKey } from './code-key'

/** A content of which every field says something, made from its schema; `null` where only nothing can be said. */
function filled(schema: z.core.$ZodType): unknown {
  const { def } = schema._zod
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, inner]) => [name, filled(inner)]))
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return Object.assign({}, ...schema.options.map((option) => filled(option)))
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return filled(schema.unwrap())
  if (schema instanceof z.ZodPipe) return filled(schema.out)
  if (schema instanceof z.ZodArray) return [filled(schema.element)]
  return def.type
}

const KINDS = Object.keys(CONTENT) as ChangeKind[]

test.each(KINDS)('every field of a %s has a name in words', (kind) => {
  const content = filled(CONTENT[kind]) as Record<string, unknown>
  const fields = differences(kind, {}, content, () => null).map(({ field }) => field.replace('.', '_'))
  expect(fields.length).toBeGreaterThan(0)
  expect(fields.filter((field) => !(field in en.releases.fields))).toEqual([])
})

/** Every code that a field can hold, by the field's path; a list adds no step to the path of its entries' parts. */
function codes(schema: z.core.$ZodType, path: readonly string[] = []): [field: string, code: string][] {
  if (schema instanceof z.ZodEnum) return schema.options.map((code) => [path.join('.'), String(code)])
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((code) => [path.join('.'), String(code)])
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => codes(inner, [...path, name]))
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => codes(option, path))
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return codes(schema.unwrap(), path)
  if (schema instanceof z.ZodPipe) return codes(schema.out, path)
  if (schema instanceof z.ZodArray) return codes(schema.element, path)
  return []
}

const IN_THE_TABLE = ['qualifier', 'inputs.role']
const says = (key: string) =>
  key.split('.').reduce<unknown>((at, part) => Object(at)[part as keyof object], en) !== undefined

/** Parts of rows that need no words around them: names, texts and codes that are words themselves. */
const SPEAK_FOR_THEMSELVES = [
  ...['slug', 'role', 'key', 'name', 'tax', 'kind', 'question', 'test', 'value'],
  ...['incentive', 'instrument', 'article', 'metric', 'definitions'],
]

test.each(KINDS)('every number and remark in the rows of a %s has words around it', (kind) => {
  const told = differences(kind, {}, filled(CONTENT[kind]) as Record<string, unknown>, () => null)
  const parts = told
    .flatMap(({ after }) => (Array.isArray(after) ? after : []))
    .flatMap((row) => (typeof row === 'object' && row !== null && 'parts' in row ? row.parts : []))
    .filter(({ field }) => !SPEAK_FOR_THEMSELVES.includes(field.split('.').at(-1) ?? ''))
  expect(parts.filter(({ field }) => !(field.replace('.', '_') in en.releases.parts))).toEqual([])
})

test.each(KINDS)('every code in a %s has words', (kind) =>
  expect(
    codes(CONTENT[kind])
      .filter(([field]) => !IN_THE_TABLE.includes(field))
      .filter(([field, code]) => !says(codeKey(kind, field, code))),
  ).toEqual([]),
)
