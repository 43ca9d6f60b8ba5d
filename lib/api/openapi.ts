import 'server-only'
import * as z from 'zod'
import { LOCALES } from '@/lib/shared/text'
import { estimateAnswer } from './estimate-answer'
import { estimateBody } from './estimate-ask'
import { LISTS } from './lists'
import { momentQuery, queryAt } from './query'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'input') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

/** What may stand after the question mark, each as a parameter. */
function queryParameters(schema: z.ZodType) {
  const { properties = {}, required = [] } = schemaOf(schema)
  return Object.entries(properties).map(([name, asked]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: asked,
  }))
}

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
const json = (schema: object, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const META = {
  type: 'object',
  properties: {
    release: { type: ['integer', 'null'] },
    publishedAt: { type: ['string', 'null'] },
    nextCursor: { type: ['string', 'null'] },
  },
}
const enveloped = (data: object) => ({
  type: 'object',
  required: ['data', 'meta'],
  properties: { data, meta: META },
})
const FAILED = { default: { $ref: '#/components/responses/Problem' } }

const get = (summary: string, parameters: object[], data: object) => ({
  get: { summary, parameters, responses: { 200: json(enveloped(data), summary), ...FAILED } },
})
const one = (summary: string, name: string) =>
  get(summary, [inPath(name), ...queryParameters(momentQuery)], { type: 'object' })

function listPaths() {
  return Object.fromEntries(
    Object.keys(LISTS).map((path) => {
      const parameters = queryParameters(queryAt(path.split('/')))
      const summary = `The list of ${path.replace('/', ' ')}; with .csv after its path, as a file`
      return [`/${path}`, get(summary, parameters, { type: 'array', items: { type: 'object' } })]
    }),
  )
}

const ESTIMATE = {
  post: {
    summary: 'What the incentives of a zone are worth to a project, year by year. An estimate and no advice.',
    parameters: queryParameters(momentQuery),
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(estimateBody) } } },
    responses: { 200: json(schemaOf(estimateAnswer, 'output'), 'The estimate'), ...FAILED },
  },
}

const WORKBOOK = {
  get: {
    summary: 'The estimate that an address of /incentives/estimate asks for, as a workbook with its workings',
    parameters: [
      ...['zone', 'day', 'in', 'first', 'span', 'revenue', 'income'].map((name) => ({
        name,
        in: 'query',
        required: name === 'zone' || name === 'revenue' || name === 'income',
        schema:
          name === 'revenue' || name === 'income'
            ? { type: 'array', items: { type: 'string' } }
            : { type: 'string' },
      })),
      { name: 'locale', in: 'query', schema: { type: 'string', enum: LOCALES } },
      ...queryParameters(momentQuery),
    ],
    responses: {
      200: {
        description: 'The workbook',
        content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {} },
      },
      ...FAILED,
    },
  },
}

const PROBLEM = {
  description: 'What could not be answered, and why',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['title', 'status'],
        properties: {
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'object', description: 'codes by field' },
          errors: { type: 'array', description: 'field, code and words in both languages' },
          requestId: { type: 'string' },
        },
      },
    },
  },
}

/** The data API, as OpenAPI 3.1: made from what reads the questions and what the answers are held against. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: { title: 'Zonebook data API', version: '1' },
  servers: [{ url: '/api/v1' }],
  paths: {
    ...listPaths(),
    '/zones/{slug}': one('The profile of a zone', 'slug'),
    '/figures/{id}': one('The passport of a figure', 'id'),
    '/releases/{number}/changes': one('What a release changed', 'number'),
    '/comparison': get('A comparison of zones', queryParameters(queryAt(['comparison'])), { type: 'object' }),
    '/incentives/estimate': ESTIMATE,
    '/incentives/estimate.xlsx': WORKBOOK,
  },
  components: { responses: { Problem: PROBLEM } },
})
