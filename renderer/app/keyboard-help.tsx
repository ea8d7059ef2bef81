import { Dialog, Heading, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

const KEYS = [
  [['F1', '?'], 'help'],
  [['Tab'], 'next'],
  [['Ctrl Z'], 'undo'],
  [['Ctrl Y', 'Ctrl Shift Z'], 'redo'],
  [['Ctrl K'], 'search'],
  [['↑ ↓'], 'arrows'],
  [['Shift ↑ ↓'], 'bigArrows'],
  [['Home', 'End'], 'ends'],
  [['Esc'], 'escape'],
  [['Ctrl +', 'Ctrl −', 'Ctrl 0'], 'zoom'],
] as const;

/** The list of what the keyboard does. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} closeButton={t('shell.keys.close')} closedby="any">
      <Heading level={2} data-size="sm">
        {t('shell.keys.title')}
      </Heading>
      <Table>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{t('shell.keys.key')}</Table.HeaderCell>
            <Table.HeaderCell>{t('shell.keys.does')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {KEYS.map(([keys, does]) => (
            <Table.Row key={does}>
              <Table.Cell>
                <span className="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </Table.Cell>
              <Table.Cell>{t(`shell.keys.${does}`)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Dialog>
  );
}
