/** A row of `document`: a file that was saved from a conversation. */
export interface DocumentTable {
  readonly id: string;
  readonly conversation_id: string;
  readonly kind: string;
  /** Where it was saved. */
  readonly path: string;
  readonly name: string;
  /** Of its bytes, as lower-case hex. */
  readonly sha256: string;
  /** An ISO instant. */
  readonly saved_at: string;
  /** The conversation's revision that it shows. */
  readonly revision: number;
}
