const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNDER_REVIEW: 409,
  RATE_LIMITED: 429,
} as const

export type ErrorCode = keyof typeof STATUS

/** Something the caller did that we foresaw. Anything else is a bug and stays a plain Error. */
export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }

  get status() {
    return STATUS[this.code]
  }
}
