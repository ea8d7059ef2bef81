/** A row of `template_draft`: a form that is being written. */
export interface TemplateDraftTable {
  readonly template_id: string;
  /** Counts what was stored. */
  readonly revision: number;
  /** The body that counts. */
  readonly place: number;
  /** As an ISO instant. */
  readonly changed_at: string;
}

/** A row of `template_draft_body`: the form as it stood after one step. */
export interface TemplateDraftBodyTable {
  readonly template_id: string;
  readonly place: number;
  /** What is written in one gesture is one step. */
  readonly gesture: string;
  /** A form of the right shape as JSON. */
  readonly body: string;
}

/** A row of `archived_template`: a form that is put away. */
export interface ArchivedTemplateTable {
  readonly template_id: string;
}
