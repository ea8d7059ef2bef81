/** A row of `person_case`: a case of the municipality's case system that belongs to a person. */
export interface PersonCaseTable {
  readonly person_id: string;
  readonly kind: 'personnel' | 'development';
  readonly number: string;
  readonly title: string;
  /** An absolute path; empty where the pattern of the settings says it. */
  readonly folder: string;
}

/** A row of `copy_folder`: where a person's own copies go. */
export interface CopyFolderTable {
  readonly person_id: string;
  /** An absolute path. */
  readonly folder: string;
}
