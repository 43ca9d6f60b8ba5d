declare module '@adobe/structured-data-validator' {
  /** Its own types are missing. */
  export default class Validator {
    constructor(schemaOrgJson: object)
    validate(data: {
      jsonld: Record<string, object[]>
      microdata: object
      rdfa: object
    }): Promise<{ issueMessage: string; severity: string }[]>
  }
}
