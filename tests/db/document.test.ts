import { describe, expect } from 'vitest';
import {
  insertDocument,
  listDocuments,
  readDocument,
  type StoredDocument,
} from '#db/queries/document.ts';
import { it, storeConversation } from '#tests/helpers/database.ts';

function document(details: Partial<StoredDocument> = {}): StoredDocument {
  return {
    id: 'first',
    conversationId: 'conversation',
    kind: 'word',
    path: 'D:\\Sager\\Åse Østergård.docx',
    name: 'Åse Østergård.docx',
    sha256: 'a1'.repeat(32),
    savedAt: '2027-03-12T11:00:00.000Z',
    revision: 12,
    ...details,
  };
}

describe('saved documents', () => {
  it('come back as they were stored, the newest first', async ({ db }) => {
    await storeConversation(db);
    const later = document({ id: 'later', savedAt: '2027-03-13T08:00:00.000Z', revision: 14 });
    await insertDocument(db, document());
    await insertDocument(db, later);
    expect(await readDocument(db, 'first')).toEqual(document());
    expect(await readDocument(db, 'none')).toBeNull();
    expect(await listDocuments(db, 'conversation')).toEqual([later, document()]);
    expect(await listDocuments(db, 'another')).toEqual([]);
  });

  it('belong to a conversation and have a whole hash', async ({ db }) => {
    await storeConversation(db);
    await expect(insertDocument(db, document({ conversationId: 'another' }))).rejects.toThrow(
      'FOREIGN KEY',
    );
    await expect(insertDocument(db, document({ sha256: 'a1' }))).rejects.toThrow('CHECK');
    expect(await listDocuments(db, 'conversation')).toEqual([]);
  });
});
