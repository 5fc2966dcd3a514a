import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form';
import { useDataProvider } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { newId, type Command, type Recorded } from '../api/commands.ts';
import type { DryRun } from '../api/model.ts';
import { asProblem, refusedCases, type Problem } from '../api/problem.ts';
import { wording } from '../controls/failure.tsx';
import { useT } from '../i18n/use-t.ts';
import type { RegisterProvider } from '../providers/data.ts';
import { queries } from '../providers/queries.ts';
import { dmy } from '../words/dates.ts';
import { eventName } from '../words/sentences.ts';
import { Conflict } from './conflict.tsx';
import { inputFor } from './input-for.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { Review } from './review.tsx';
import { RefusedCases } from './refused-cases.ts';
import { useDryRun } from './use-dry-run.ts';

/** Reads a file anew, as the screen above the form does. */
export type Reload = () => Promise<{ data?: { revision: number } }>;

/** How a form of one command is made. */
export interface CommandFormProps<Values extends FieldValues> {
  collection: Command['collection'];
  id: string;
  verb: string;
  /** The revision of the file that the form shows; absent for what begins a file. */
  revision?: number;
  defaults: DefaultValues<Values>;
  /** The command's body from what was typed. Inputs are named as the body's fields, so that refusals find them. */
  body: (values: Values) => unknown;
  /** Reads the file anew after somebody else changed it. @returns its revision */
  reload?: Reload;
  /** Where the history of the file is seen. */
  file?: string;
  submit?: string;
  /** What is shown to be confirmed before the command is given: what would come of it. */
  review?: (values: Values) => ReactNode;
  /** Why it cannot be given at all at present. */
  impossible?: string;
  /** Called once it is recorded; shows what was recorded. */
  done: (recorded: Recorded, values: Values) => void;
  children: ReactNode;
}

/**
 * A form that gives one command. While it is typed the server is asked whether it would be refused; what the server
 * refuses is shown at the field that it names; what was typed is never lost.
 */
export function CommandForm<Values extends FieldValues>(props: CommandFormProps<Values>) {
  const { collection, id, verb, defaults, body, done } = props;
  const t = useT();
  const provider = useDataProvider<RegisterProvider>();
  // Whether it is complete is known while typing, what is wrong with an input only once it was left.
  const form = useForm<Values>({ defaultValues: defaults, mode: 'onTouched', reValidateMode: 'onChange' });
  const { isValid, isDirty, isSubmitting } = form.formState;
  // The revision that the person has seen: news of another change never slips in below what is being typed.
  const [revision, setRevision] = useState(props.revision);
  const [problem, setProblem] = useState<Problem>();
  const [reloaded, setReloaded] = useState(false);
  const [recorded, setRecorded] = useState(false);
  const [reviewed, setReviewed] = useState<Values>();
  const given = useRef({ contents: '', key: '' });
  const refused = useRef<Path<Values>[]>([]);
  const summary = useRef<HTMLDivElement>(null);

  /** Puts each complaint at its input. @returns the first input that has one */
  const place = (found: Problem | undefined): string | undefined => {
    form.clearErrors(refused.current);
    const placed = (found?.body.errors ?? []).flatMap(({ field, detail }) => {
      const name = inputFor(field, (candidate) => document.getElementsByName(candidate).length > 0);
      return name ? [{ name: name as Path<Values>, detail }] : [];
    });
    refused.current = placed.map(({ name }) => name);
    for (const { name, detail } of placed) form.setError(name, { type: 'server', message: detail });
    return placed[0]?.name;
  };

  // What the server said of an input is about what stood there.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback({ name }) {
          if (name && refused.current.includes(name as Path<Values>)) form.clearErrors(name as Path<Values>);
        },
      }),
    [form],
  );

  const trial = useDryRun({
    form,
    ready: isValid && isDirty && !recorded,
    ask: (values, signal) => provider.dryRun(collection, id, verb, { body: body(values), revision, signal }),
    answered: (found) => {
      place(found);
      setProblem(undefined);
    },
  });

  const record = async (values: Values) => {
    const contents = JSON.stringify([body(values), revision]);
    if (given.current.contents !== contents) given.current = { contents, key: newId() };
    setProblem(undefined);
    setReloaded(false);
    try {
      const answer = await provider.command(collection, id, verb, {
        body: body(values),
        revision,
        key: given.current.key,
      });
      setRecorded(true);
      void queries.invalidateQueries();
      done(answer, values);
    } catch (error) {
      const found = asProblem(error);
      setProblem(found);
      const first = place(found);
      if (found.status === 412) return;
      if (first) (document.getElementsByName(first)[0] as HTMLElement | undefined)?.focus();
      else summary.current?.focus();
    }
  };
  const submit = (event: FormEvent) => {
    // A day is written out when its input is left, as it is by any other button.
    (document.activeElement as HTMLElement | null)?.blur();
    void form.handleSubmit(props.review ? (values) => setReviewed(() => values) : record, toFirstFault)(event);
  };

  const reload = async () => {
    const { data } = (await props.reload?.()) ?? {};
    setRevision(data?.revision);
    setProblem(undefined);
    setReloaded(true);
  };
  const overtaken = props.revision !== revision && !recorded && problem?.status !== 412;

  const shown = problem && problem.status !== 412 ? problem : trial.problem;
  const ofCases = useMemo(() => refusedCases(shown), [shown]);
  return (
    <FormProvider {...form}>
      <LeaveGuard when={isDirty && !recorded} />
      <Conflict
        problem={problem?.status === 412 ? problem : undefined}
        file={props.file}
        onClose={() => setProblem(undefined)}
        onReload={reload}
      />
      {reviewed && (
        <Review
          submit={props.submit}
          onBack={() => setReviewed(undefined)}
          onConfirm={() => {
            setReviewed(undefined);
            void form.handleSubmit(() => record(reviewed))();
          }}
        >
          {props.review?.(reviewed)}
        </Review>
      )}
      <Paper
        variant="outlined"
        component="form"
        noValidate
        onSubmit={submit}
        sx={{ p: { xs: 4, sm: 6 }, maxWidth: 880 }}
        data-testid={`${collection}.${verb}`}
      >
        <Stack spacing={6}>
          <div role="status">
            {overtaken && (
              <Alert
                severity="warning"
                action={
                  <Button color="inherit" size="small" onClick={() => void reload()}>
                    {t('conflict.reload')}
                  </Button>
                }
              >
                {t('conflict.title')}. {t('conflict.kept')}
              </Alert>
            )}
          </div>
          {props.impossible && <Alert severity="warning">{props.impossible}</Alert>}
          <Typography variant="body2" color="textSecondary">
            {t('form.requiredNote')}
          </Typography>
          <RefusedCases value={ofCases}>{props.children}</RefusedCases>
          <div ref={summary} tabIndex={-1} style={{ outline: 'none' }}>
            <Box aria-live="polite">
              {reloaded && !shown && (
                <Alert severity="info" sx={{ mb: 3 }}>
                  {t('conflict.reloaded')}
                </Alert>
              )}
              {shown ? (
                <Refused problem={shown} early={shown === trial.problem} />
              ) : (
                <Verdict checking={trial.checking} would={trial.would} />
              )}
            </Box>
          </div>
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 3 }}>
            <Button
              type="submit"
              variant="contained"
              disabled={isSubmitting || recorded}
              // The input that is left would be judged anew, its complaint go, and the button move away under the click.
              onMouseDown={(event) => event.preventDefault()}
            >
              {isSubmitting
                ? t('form.submitting')
                : props.review
                  ? t('form.review')
                  : (props.submit ?? t('form.submit'))}
            </Button>
            {props.file && (
              <Button component={RouterLink} to={props.file}>
                {t('app.cancel')}
              </Button>
            )}
          </Stack>
        </Stack>
      </Paper>
    </FormProvider>
  );
}

/** Nothing is sent while an input is wrong: the first such input is shown. */
function toFirstFault() {
  document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
}

/** What the server would refuse, or did: in its words, with the rule, and links to the fields. */
function Refused({ problem, early }: { problem: Problem; early: boolean }) {
  const t = useT();
  const { source, errors = [] } = problem.body;
  return (
    <Alert severity={early ? 'warning' : 'error'} data-testid="refusal">
      <AlertTitle>{early ? t('form.wouldRefuse') : t('problem.title')}</AlertTitle>
      {!errors.some(({ detail }) => detail === problem.body.detail) && <div>{wording(problem, t)}</div>}
      {errors.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 5 }}>
          {errors.map(({ field, code, detail }) => (
            <li key={field + code}>
              <Link
                component="button"
                type="button"
                color="inherit"
                underline="always"
                sx={{ textAlign: 'left', font: 'inherit' }}
                onClick={() => {
                  const name = inputFor(field, (candidate) => document.getElementsByName(candidate).length > 0);
                  if (name) document.getElementsByName(name)[0]!.focus();
                }}
              >
                {detail}
              </Link>
            </li>
          ))}
        </Box>
      )}
      {source && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('problem.source', { source })}
        </Typography>
      )}
    </Alert>
  );
}

function Verdict({ checking, would }: { checking: boolean; would?: DryRun }) {
  const t = useT();
  if (checking) return <Typography color="textSecondary">{t('form.checking')}</Typography>;
  if (!would) return null;
  if (would.wouldStore.length === 0) return <Alert severity="info">{t('form.alreadyDone')}</Alert>;
  return (
    <Alert severity="success">
      {t('form.wouldPass')}{' '}
      {would.wouldStore
        .map(({ type, effectiveOn }) => t('form.wouldStore', { what: eventName(type, t), on: dmy(effectiveOn) }))
        .join(' ')}
    </Alert>
  );
}
