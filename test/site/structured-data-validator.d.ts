/** What our tests use of the package, which brings no types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(schemaOrg: object);
    validate(data: { jsonld: object }): Promise<{ readonly issueMessage: string; readonly severity: 'ERROR' | 'WARNING' }[]>;
  }
}
