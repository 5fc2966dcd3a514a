import { randomUUID } from 'node:crypto';
import type { Endpoints } from '../../catalogue.ts';
import { streamOf } from '../../kernel/decider.ts';
import { caseDecider } from '../../register/case/case.ts';
import { memberDecider } from '../../register/member/member.ts';
import { organisationDecider } from '../../register/organisation/organisation.ts';
import { policyVersionsDecider, THE_VERSIONS } from '../../register/policy/recorded-versions.ts';
import { proposalDecider } from '../../register/proposal/proposal.ts';
import { receive } from '../../register/scan/decide.ts';
import { hasActiveContent } from '../../register/scan/active-content.ts';
import type { ScanMedia } from '../../register/scan/events.ts';
import { judgedByBytes, mediaTypes } from '../../register/scan/media.ts';
import { scansNamedIn } from '../../register/scan/named.ts';
import { scanDecider } from '../../register/scan/scan.ts';
import type { Parts } from '../parts.ts';
import { isId } from '../preconditions.ts';
import { problem } from '../problem.ts';
import type { Asked } from '../query-route.ts';
import type { Implementations } from '../router.ts';
import { readUpload } from '../upload.ts';

type Names = Extract<keyof Endpoints, `documents.${string}`>;

/** Browsers show these themselves; the others they would hand to a program inside the page, which the sandbox forbids. */
const SHOWN: readonly ScanMedia[] = ['jpeg', 'png'];
const EXTENSIONS: Record<ScanMedia, string> = { pdf: 'pdf', jpeg: 'jpg', png: 'png', tiff: 'tif' };

/** Scans: brought by whoever may record, read through what refers to them. */
export function documentEndpoints(parts: Parts): Pick<Implementations<Endpoints>, Names> {
  const { blobs, handler, states, store, today, documentLimit } = parts;
  return {
    async 'documents.upload'({ request, reader }) {
      const content = await readUpload(request, documentLimit);
      if (content.length === 0) throw problem('document/empty');
      const judged = judgedByBytes(content);
      if (!judged) throw problem('document/type');
      const { media, whole } = judged;
      if (!whole) throw problem('document/damaged');
      if (media === 'pdf' && hasActiveContent(content)) throw problem('document/active');
      const id = randomUUID();
      const blob = await blobs.put(streamOf(scanDecider, id), content);
      const bytes = content.length;
      await handler.handle(scanDecider, id, { commandId: id, actor: reader.actor.id }, (scan) =>
        receive(scan, { blob, media, bytes }, { today: today() }),
      );
      return { id, bytes, type: mediaTypes[media] };
    },
    'documents.ofMember': (asked) => send(streamOf(memberDecider, asked.id), asked),
    'documents.ofOrganisation': (asked) => send(streamOf(organisationDecider, asked.id), asked),
    'documents.ofCase': (asked) => send(streamOf(caseDecider, asked.id), asked),
    // An instrument is nobody's personal data: no read of it is kept.
    'documents.ofPolicies': (asked) =>
      send(streamOf(policyVersionsDecider, THE_VERSIONS), { ...asked, record: () => Promise.resolve() }),
    'documents.ofProposal': (asked) => send(streamOf(proposalDecider, asked.id), asked),
  };

  /** Sends a scan that the stream refers to; another one is not there, whoever asks. */
  async function send(stream: string, { request, response, record }: Asked): Promise<void> {
    const id = request.params['document'];
    if (!isId(id) || !(await refersTo(stream, id))) throw problem('request/not-there');
    const { state: scan } = await states.load(scanDecider, id);
    if (scan.status !== 'received' && scan.status !== 'kept') throw problem('request/not-there');
    const content = await blobs.open(streamOf(scanDecider, id), scan.blob);
    if (!content) throw problem('request/not-there');
    await record({ document: id });
    const { media } = scan;
    const shown = SHOWN.includes(media) ? 'inline' : 'attachment';
    response.setHeader('Content-Type', mediaTypes[media]);
    response.setHeader('Content-Disposition', `${shown}; filename="ban-chup.${EXTENSIONS[media]}"`);
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
    response.end(content);
  }

  async function refersTo(stream: string, id: string): Promise<boolean> {
    const events = await store.read(stream);
    return events.some(({ data, meta }) => scansNamedIn([data, meta.decision]).some((named) => named.id === id));
  }
}
