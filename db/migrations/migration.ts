/** One step of the schema. Once released its SQL never changes; a test keeps its fingerprint. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
