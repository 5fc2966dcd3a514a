import MuiLink from '@mui/material/Link';
import { useT } from '../i18n/use-t.ts';

/** What a scan is read through. */
export interface Holder {
  collection: 'members' | 'organisations' | 'cases' | 'proposals';
  id: string;
}

/** Where a scan is opened: through what refers to it. */
export function scanAddress({ collection, id }: Holder, document: string): string {
  return `/api/${collection}/${id}/documents/${document}`;
}

/** Xem bản chụp. @param what of which paper it is, for who hears links one by one */
export function ScanLink({ of, document, what }: { of: Holder; document: string | undefined; what: string }) {
  const t = useT();
  if (!document) return null;
  return (
    <MuiLink
      href={scanAddress(of, document)}
      target="_blank"
      rel="noopener"
      variant="body2"
      aria-label={t('scan.openOf', { what })}
    >
      {t('scan.open')}
    </MuiLink>
  );
}

const COLLECTIONS: Record<string, Holder['collection']> = {
  member: 'members',
  organisation: 'organisations',
  case: 'cases',
  proposal: 'proposals',
};

/** Whose stream it is: `case-<id>` is read as the case. */
export function holderOf(stream: string): Holder | undefined {
  const at = stream.indexOf('-');
  const collection = COLLECTIONS[stream.slice(0, at)];
  return collection && { collection, id: stream.slice(at + 1) };
}

/** Every scan that something recorded names, each once. */
export function scansIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const found = Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'documentId' && typeof inner === 'string' ? [inner] : scansIn(inner),
  );
  return [...new Set(found)];
}
