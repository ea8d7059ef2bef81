import type { SectionOf } from '#domain/sections.ts';
import type { Block } from '../model.ts';
import { sectionHead, textField, WRITABLE, type Material } from './parts.ts';

/** The statement of the coming year's pay development. */
export function pay(section: SectionOf<'pay'>, material: Material): Block[] {
  const { title } = section;
  const content = [textField(['pay'], title, material.conversation.joint.pay)];
  return [
    ...sectionHead(section),
    {
      kind: 'table',
      name: title,
      columns: [1],
      lines: 'all',
      header: [],
      rows: [{ least: WRITABLE, cells: [{ content }] }],
    },
  ];
}
