import { createHmac } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { z } from 'zod';
import type { Grant } from '../access/account.ts';
import type { Claims } from '../kernel/claims.ts';
import type { Decided } from '../kernel/command-handler.ts';
import { streamOf } from '../kernel/decider.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { Refusal, type RefusalCatalogue, type RefusalValues } from '../kernel/refusal.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import { memberDecider } from '../register/member/member.ts';
import { decided, type Operation } from '../register/operation.ts';
import type { Register } from '../register/register.ts';
import type { JudgedRow } from './judged.ts';
import { keyOf, type Found, type OrganisationDirectory } from './organisation-directory.ts';
import { PlannedRegister } from './planned-register.ts';
import type { RowProblem } from './problems.ts';
import type { ParsedRow } from './row.ts';
import type { Template } from './template/template.ts';

/** By which right a row may be taken over; `everything` where the machine's owner imports by command line. */
export type Right = Pick<Grant, 'id' | 'organisation'> | 'everything';

/** What judging needs of the system. */
export interface Judging {
  template: Template;
  operation: Operation;
  register: Register;
  states: StreamStates;
  claims: Claims;
  /** Key of the ids that are made from a person's identity. */
  identityKey: Buffer;
  refusals: RefusalCatalogue;
  directory: OrganisationDirectory;
  today: PlainDate;
  /** The right to take over into an organisation; `place` is its id and all above, empty for the register itself. */
  mayTakeOver(place: readonly string[]): Right | undefined;
}

/** A row that can be commanded: the same row has the same id in every file and every run. */
export interface Prepared {
  id: string;
  body: Record<string, unknown>;
  right: Right;
}

export interface Weighed {
  judged: JudgedRow;
  prepared?: Prepared;
}

/** Judges rows one after the other by the very rules of the take-over commands; nothing is stored. */
export class RowJudge {
  private readonly judging: Judging;
  private readonly planned: PlannedRegister;
  /** Rows by the numbers and persons that they name. */
  private readonly seen = new Map<string, number>();
  private readonly directory: OrganisationDirectory;
  /** Rows of organisations that cannot be taken over, by code and name. */
  private readonly wrongRows = new Map<string, number>();

  constructor(judging: Judging) {
    this.judging = judging;
    this.planned = new PlannedRegister(judging.register);
    this.directory = judging.directory.copy();
  }

  /** Reads the row's references and values: all that can be said without asking the register whether it has it. */
  async prepare(parsed: ParsedRow): Promise<{ problems: RowProblem[]; prepared?: Prepared }> {
    const { operation, template, today } = this.judging;
    const problems = [...parsed.problems];
    const values: Record<string, unknown> = { ...parsed.values };
    const reference = template.kind === 'members' ? 'cell' : 'parent';
    if (typeof values[reference] === 'string') {
      const found = this.directory.find(values[reference]);
      if ('id' in found) values[reference] = found.id;
      else {
        problems.push(this.notFound(parsed, reference, values[reference], found));
        values[reference] = undefined;
      }
    } else if (template.kind === 'organisations') values['parent'] = null;
    if (template.kind === 'members') values['source'] ??= 'Nhập theo mẫu';

    const read = operation.body.safeParse(values);
    if (!read.success) problems.push(...this.invalid(parsed, read.error.issues, problems));
    if (problems.length > 0) return { problems };

    const body = (read as { data: Record<string, unknown> }).data;
    const organisation = body[reference] as string | null;
    const chain = organisation === null ? [] : await this.planned.chain(organisation, today);
    if (template.kind === 'organisations') {
      const above = chain.some((one) => one.status !== 'unknown' && one.armedForces);
      if (body['armedForces'] || above)
        problems.push(this.problem(parsed, above ? 'parent' : 'armedForces', 'import/armed-forces'));
    }
    const right = this.judging.mayTakeOver(chain.map(({ id }) => id));
    if (!right) problems.push(this.problem(parsed, reference, 'import/not-covered'));
    if (problems.length > 0 || !right) return { problems };
    return { problems, prepared: { id: this.idOf(body), body, right } };
  }

  private notFound(parsed: ParsedRow, field: string, typed: string, found: Found): RowProblem {
    const value = typed.slice(0, 80);
    if ('several' in found)
      return this.problem(parsed, field, 'import/ambiguous-organisation', { value, count: found.several });
    if (parsed.circular) return this.problem(parsed, field, 'import/below-itself');
    const row = this.wrongRows.get(keyOf(typed.split('>').at(-1)!)) ?? this.wrongRows.get(typed.trim().toUpperCase());
    if (row !== undefined) return this.problem(parsed, field, 'import/parent-refused', { row });
    return this.problem(parsed, field, 'import/unknown-organisation', { value });
  }

  /** What would come of the row. */
  async weigh(parsed: ParsedRow): Promise<Weighed> {
    const weighed = await this.weighed(parsed);
    if (weighed.judged.outcome === 'error' && this.judging.template.kind === 'organisations') {
      const { name, code } = parsed.values;
      if (typeof name === 'string') this.wrongRows.set(keyOf(name), parsed.row);
      if (typeof code === 'string') this.wrongRows.set(code.toUpperCase(), parsed.row);
    }
    return weighed;
  }

  private async weighed(parsed: ParsedRow): Promise<Weighed> {
    const { problems, prepared } = await this.prepare(parsed);
    const judged = (outcome: JudgedRow['outcome'], more: RowProblem[] = []): JudgedRow => ({
      row: parsed.row,
      outcome,
      id: prepared?.id,
      problems: [...problems, ...more],
      typed: parsed.typed,
    });
    if (!prepared) return { judged: judged('error', this.seenAgain(parsed, parsed.values)) };
    const { id, body } = prepared;
    const { operation, states } = this.judging;

    const again = this.seenAgain(parsed, body, id);
    if (again.length > 0) return { judged: judged('error', again) };
    const { state } = await states.load(operation.decider, id);
    if ((state as { status: string }).status !== 'unknown' || this.standsBelow(body)) {
      return { judged: judged('already-there', this.otherName(parsed, id, body)), prepared };
    }

    let outcome: Decided;
    try {
      const at = { id, today: this.judging.today, register: this.planned, actor: 'import' };
      outcome = await decided(operation, body, state, at);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { judged: judged('error', [this.refused(parsed, error)]) };
    }
    const held = await this.heldNumbers(parsed, id, body, outcome);
    if (held === 'already-there') return { judged: judged('already-there'), prepared };
    if (held.length > 0) return { judged: judged('error', held) };

    if (this.judging.template.kind === 'organisations') this.plan(id, body, outcome);
    const warnings: RowProblem[] =
      this.judging.template.kind === 'members' && !body['citizenId']
        ? [{ ...this.problem(parsed, 'citizenId', 'import/no-citizen-id'), severity: 'warning' }]
        : [];
    return { judged: judged('would-take-over', warnings), prepared };
  }

  private plan(id: string, body: Record<string, unknown>, decided: Decided): void {
    this.planned.plan(id, decided.events);
    this.directory.add({
      id,
      name: String(body['name']),
      code: body['code'] as string | undefined,
      parent: body['parent'] as string | null,
    });
  }

  /** An organisation of that name lies below that parent already. */
  private standsBelow(body: Record<string, unknown>): boolean {
    if (this.judging.template.kind !== 'organisations') return false;
    return this.judging.directory.childOf(body['parent'] as string | null, String(body['name'])) !== undefined;
  }

  /** An organisation of this code is there, but is called otherwise. */
  private otherName(parsed: ParsedRow, id: string, body: Record<string, unknown>): RowProblem[] {
    const name = this.judging.directory.nameOf(id);
    if (name === undefined || keyOf(name) === keyOf(String(body['name']))) return [];
    return [{ ...this.problem(parsed, 'name', 'import/other-name', { name }), severity: 'warning' }];
  }

  /**
   * A stable id: of an organisation from its code, or its name and parent; of a person from the identity, keyed so that
   * nobody can guess back from the id to the person.
   */
  private idOf(body: Record<string, unknown>): string {
    const text = (field: string) => String(body[field] ?? '').toLowerCase();
    if (this.judging.template.kind === 'organisations') {
      return uuidv5(body['code'] ? `code/${text('code')}` : `name/${text('parent')}/${text('name')}`, NAMESPACE);
    }
    const identity = body['citizenId']
      ? `citizen/${text('citizenId')}`
      : `person/${['fullName', 'birthDate', 'sex', 'joinDate', 'cell'].map(text).join('/')}`;
    return uuidv5(createHmac('sha256', this.judging.identityKey).update(`import/${identity}`).digest(), NAMESPACE);
  }

  /** Numbers, and the person or organisation, that an earlier row of the file names already. */
  private seenAgain(parsed: ParsedRow, values: Record<string, unknown>, id?: string): RowProblem[] {
    const named = UNIQUE_FIELDS.filter((field) => typeof values[field] === 'string').map(
      (field) => [field, `${field}/${String(values[field])}`] as const,
    );
    const problems: RowProblem[] = [];
    for (const [field, key] of [...named, ...(id ? ([[undefined, `id/${id}`]] as const) : [])]) {
      const earlier = this.seen.get(key);
      if (earlier === undefined) this.seen.set(key, parsed.row);
      else if (field || problems.length === 0)
        problems.push(this.problem(parsed, field, 'import/twice-in-file', { row: earlier }));
    }
    return problems;
  }

  /** Numbers that another stream of the register holds. The same person under another id is there already. */
  private async heldNumbers(
    parsed: ParsedRow,
    id: string,
    body: Record<string, unknown>,
    decided: Decided,
  ): Promise<RowProblem[] | 'already-there'> {
    const { claims, operation, register } = this.judging;
    const owner = streamOf(operation.decider, id);
    const problems: RowProblem[] = [];
    for (const claim of decided.claims ?? []) {
      const holder = await claims.heldByAnother({ owner, ...claim });
      if (!holder) continue;
      if (claim.kind === 'citizenId' && holder.startsWith(memberDecider.prefix)) {
        const known = await register.member(holder.slice(memberDecider.prefix.length));
        const same =
          known && 'joinDate' in known && known.joinDate === body['joinDate'] && known.birthDate === body['birthDate'];
        if (same) return 'already-there';
      }
      problems.push(this.problem(parsed, FIELD_OF_CLAIM[claim.kind], 'import/in-the-register'));
    }
    return problems;
  }

  private refused(parsed: ParsedRow, { code, values }: Refusal): RowProblem {
    const field = typeof values['field'] === 'string' ? values['field'] : this.judging.refusals[code]?.field;
    return this.problem(parsed, field?.split('.')[0], code, values);
  }

  /** What the command's own schema says, but for fields of which something was said already. */
  private invalid(parsed: ParsedRow, issues: readonly z.core.$ZodIssue[], said: readonly RowProblem[]): RowProblem[] {
    const fields = new Set(said.map(({ field }) => field));
    const problems: RowProblem[] = [];
    for (const issue of issues) {
      const field = String(issue.path[0] ?? '');
      if (fields.has(field)) continue;
      fields.add(field);
      if (issue.code === 'too_big')
        problems.push(this.problem(parsed, field, 'import/too-long', { max: Number(issue.maximum) }));
      else
        problems.push(
          this.problem(parsed, field, SHAPES.has(issue.message) ? `import/${issue.message}` : 'import/invalid'),
        );
    }
    return problems;
  }

  private problem(parsed: ParsedRow, field: string | undefined, code: string, values: RefusalValues = {}): RowProblem {
    const column = this.judging.template.columns.find((one) => one.field === field);
    const header = field === undefined ? undefined : (parsed.headers[field] ?? column?.header);
    return { field, column: header, code, values, severity: 'error' };
  }
}

const NAMESPACE = 'b2a0d4a6-6d0e-5f0b-8f5c-1d3b7a5c9e21';
const UNIQUE_FIELDS = ['citizenId', 'cardNumber', 'dossierNumber', 'code'];
const FIELD_OF_CLAIM: Record<string, string> = {
  citizenId: 'citizenId',
  cardNumber: 'cardNumber',
  dossierNumber: 'dossierNumber',
  badgeNumber: 'badges',
  organisationCode: 'code',
};
const SHAPES = new Set([
  'not-a-citizen-id',
  'not-a-card-number',
  'not-a-dossier-number',
  'not-a-phone-number',
  'not-an-organisation-code',
]);
