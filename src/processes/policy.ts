import type { StreamStates } from '../kernel/stream-states.ts';
import { PolicyVersionSet } from '../register/policy/events.ts';
import { takeUpVersions } from '../register/policy/policy.ts';
import { policyVersionsDecider, THE_VERSIONS } from '../register/policy/recorded-versions.ts';
import type { Process } from './runner.ts';

/** Reads the versions of policy that the log holds, so that every decision from then on is judged by them. */
export async function takeUpPolicy(states: Pick<StreamStates, 'load'>): Promise<void> {
  takeUpVersions((await states.load(policyVersionsDecider, THE_VERSIONS)).state.versions);
}

/** Takes up each version as it is recorded: always for a day to come, so that none is taken up too late. */
export function policyProcess(states: Pick<StreamStates, 'load'>): Process {
  return {
    name: 'policy',
    react: ({ type }) => (type === PolicyVersionSet.type ? () => takeUpPolicy(states) : undefined),
  };
}
