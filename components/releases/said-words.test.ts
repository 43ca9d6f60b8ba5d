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
  if (schema instanceof z.ZodNullable) return filled(schema.unwrap())
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

/** Every code that a field can hold, by the field's path. Codes in a list's entries belong to the list. */
function codes(schema: z.core.$ZodType, path: readonly string[] = []): [field: string, code: string][] {
  if (schema instanceof z.ZodEnum) return schema.options.map((code) => [path.join('.'), String(code)])
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((code) => [path.join('.'), String(code)])
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => codes(inner, [...path, name]))
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => codes(option, path))
  if (schema instanceof z.ZodNullable) return codes(schema.unwrap(), path)
  if (schema instanceof z.ZodPipe) return codes(schema.out, path)
  if (schema instanceof z.ZodArray)
    return codes(schema.element, path).map(([, code]) => [path.join('.'), code])
  return []
}

const IN_THE_TABLE = ['qualifier', 'inputs']
const says = (key: string) =>
  key.split('.').reduce<unknown>((at, part) => Object(at)[part as keyof object], en) !== undefined

test.each(KINDS)('every code in a %s has words', (kind) =>
  expect(
    codes(CONTENT[kind])
      .filter(([field]) => !IN_THE_TABLE.includes(field))
      .filter(([field, code]) => !says(codeKey(kind, field, code))),
  ).toEqual([]),
)
