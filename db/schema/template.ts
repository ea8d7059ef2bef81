/** A row of `template`: one published, unchangeable version of a form. */
export interface TemplateTable {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly language: string;
  readonly status: 'published' | 'withdrawn';
  /** A `Template` as JSON. */
  readonly body: string;
}
