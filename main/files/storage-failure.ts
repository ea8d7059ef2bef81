import { codeOf, Failure, systemCode } from '#main/failure.ts';

/** What the interface says about the program's own data that could not be read or written. */
export function storageFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const known = codeOf(thrown);
  if (known !== 'internal') return new Failure(known, { cause: thrown });
  const isFull = ['ENOSPC', 'EDQUOT'].includes(systemCode(thrown));
  return new Failure(isFull ? 'storage.full' : 'storage.failed', { cause: thrown });
}
