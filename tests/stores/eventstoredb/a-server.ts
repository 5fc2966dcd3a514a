import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import grpc from '@grpc/grpc-js';
import { ALog, type Kept, type Outcome, type Proposed } from './a-log.ts';

const stubs = createRequire(import.meta.resolve('@eventstore/db-client'));
type Shared = typeof import('@eventstore/db-client/generated/shared_pb.js');
type Streams = typeof import('@eventstore/db-client/generated/streams_pb.js');
type StreamsGrpc = typeof import('@eventstore/db-client/generated/streams_grpc_pb.js');
const shared = stubs('../generated/shared_pb.js') as Shared;
const pb = stubs('../generated/streams_pb.js') as Streams;
const { StreamsService } = stubs('../generated/streams_grpc_pb.js') as StreamsGrpc;
const gossip = stubs('../generated/gossip_pb.js') as typeof import('@eventstore/db-client/generated/gossip_pb.js');
const { GossipService } = stubs(
  '../generated/gossip_grpc_pb.js',
) as typeof import('@eventstore/db-client/generated/gossip_grpc_pb.js');
type ReadReq = InstanceType<Streams['ReadReq']>;
type ReadResp = InstanceType<Streams['ReadResp']>;
type AppendReq = InstanceType<Streams['AppendReq']>;
type AppendResp = InstanceType<Streams['AppendResp']>;

const MAX_APPEND = 1024 * 1024;

/** What goes wrong with the next append. */
export type AppendFault = 'unavailable' | 'cut-before-stored' | 'cut-after-stored' | 'no-answer';

/**
 * A server of EventStoreDB's protocol in this process, made from the client package's own stubs, behind a line that can
 * be cut. It serves the calls that the adapter makes: Read of a stream and of all, backwards too, subscriptions with
 * the filter, and Append.
 */
export class AServer {
  readonly log = new ALog();
  /** For the next appends, in order. */
  readonly appendFaults: (AppendFault | undefined)[] = [];
  /** How many readings and subscriptions are answered with unavailable. */
  readFaults = 0;
  /** After this many events a reading breaks off, once. */
  breakReadAfter: number | undefined;
  /** Answers written to subscribers. */
  written = 0;
  appends = 0;
  subscriptions = 0;
  /** What it tells who asks for the cluster; alone if it tells nothing. */
  members: () => { at: AServer; leads: boolean }[] = () => [];
  /** Who gave the last append, as the header says it. */
  authorization: string | undefined;
  private readonly grpc = new grpc.Server();
  private readonly line = createServer((near) => this.through(near));
  private readonly sockets = new Set<Socket>();
  private behind = 0;

  /** @param tls with the certificate of tests/stores/eventstoredb/certificate, which is its own authority */
  static async start({ tls = false } = {}): Promise<AServer> {
    const server = new AServer();
    server.grpc.addService(StreamsService, {
      read: (call: grpc.ServerWritableStream<ReadReq, ReadResp>) => void server.read(call),
      append: (call: grpc.ServerReadableStream<AppendReq, AppendResp>, answer: grpc.sendUnaryData<AppendResp>) =>
        server.append(call, answer),
    });
    server.grpc.addService(GossipService, {
      read: (_call: unknown, answer: grpc.sendUnaryData<InstanceType<typeof gossip.ClusterInfo>>) =>
        answer(null, server.cluster()),
    });
    const credentials = tls ? ownCredentials() : grpc.ServerCredentials.createInsecure();
    server.behind = await new Promise<number>((resolve, reject) =>
      server.grpc.bindAsync('127.0.0.1:0', credentials, (error, port) => (error ? reject(error) : resolve(port))),
    );
    await server.listen();
    return server;
  }

  get url(): string {
    return `esdb://${this.address}?tls=false`;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Every connection breaks; new ones are taken. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Nobody comes through until `up`. */
  async down(): Promise<void> {
    const closed = once(this.line, 'close');
    this.line.close();
    this.cut();
    await closed;
  }

  async up(): Promise<void> {
    await this.listen(this.port);
  }

  async stop(): Promise<void> {
    if (this.line.listening) await this.down();
    this.grpc.forceShutdown();
  }

  private port = 0;

  private async listen(port = 0): Promise<void> {
    this.line.listen(port, '127.0.0.1');
    await once(this.line, 'listening');
    this.port = (this.line.address() as AddressInfo).port;
  }

  private through(near: Socket): void {
    const far = connect(this.behind, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      // An answer of a few bytes is not held back until the one before was confirmed.
      one.setNoDelay();
      one.pipe(other);
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }

  private cluster() {
    const { VNodeState } = gossip.MemberInfo;
    const members = this.members().map(({ at, leads }) =>
      new gossip.MemberInfo()
        .setInstanceId(new shared.UUID().setString('00000000-0000-4000-8000-000000000000'))
        .setState(leads ? VNodeState.LEADER : VNodeState.FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(at.port)),
    );
    return new gossip.ClusterInfo().setMembersList(members);
  }

  private append(call: grpc.ServerReadableStream<AppendReq, AppendResp>, answer: grpc.sendUnaryData<AppendResp>): void {
    let [stream, expected, size]: [string, bigint | undefined, number] = ['', undefined, 0];
    const events: Proposed[] = [];
    call.on('error', () => undefined);
    call.on('data', (request: AppendReq) => {
      const options = request.getOptions();
      if (options) {
        stream = nameOf(options.getStreamIdentifier()!);
        expected = options.hasRevision() ? BigInt(options.getRevision()) : undefined;
      }
      const proposed = request.getProposedMessage();
      if (!proposed) return;
      events.push({
        id: proposed.getId()!.getString(),
        type: proposed.getMetadataMap().get('type')!,
        contentType: proposed.getMetadataMap().get('content-type')!,
        data: proposed.getData_asU8(),
        metadata: proposed.getCustomMetadata_asU8(),
      });
      size += proposed.getData_asU8().length + proposed.getCustomMetadata_asU8().length;
    });
    call.on('end', () => {
      this.appends += 1;
      this.authorization = call.metadata.get('authorization')[0]?.toString();
      const fault = this.appendFaults.shift();
      if (fault === 'unavailable') return answer({ code: grpc.status.UNAVAILABLE, details: 'not now' });
      if (fault === 'cut-before-stored') return this.cut();
      if (size > MAX_APPEND) {
        const about = { 'maximum-append-size': String(MAX_APPEND) };
        return answer(refused(grpc.status.INVALID_ARGUMENT, 'maximum-append-size-exceeded', about));
      }
      if (this.log.tombstones.has(stream)) return answer(deleted(stream));
      const outcome = this.log.append(stream, events, expected);
      if (fault === 'cut-after-stored') return this.cut();
      if (fault !== 'no-answer') answer(null, appended(outcome));
    });
  }

  private async read(call: grpc.ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
    if (this.readFaults > 0) {
      this.readFaults -= 1;
      return void call.emit('error', { code: grpc.status.UNAVAILABLE, details: 'not now' });
    }
    const options = call.request.getOptions()!;
    const ended = new AbortController();
    const gone = new Promise<void>((resolve) => {
      call.on('cancelled', () => {
        ended.abort();
        resolve();
      });
    });
    const write = async (kept: Kept) => {
      if (ended.signal.aborted) return;
      if (this.breakReadAfter !== undefined && this.breakReadAfter-- <= 0) {
        this.breakReadAfter = undefined;
        this.cut();
      }
      this.written += 1;
      if (!call.write(eventFor(kept))) await Promise.race([once(call, 'drain'), gone]);
    };
    const backwards = options.getReadDirection() === 1;
    const count = options.hasCount() ? Number(options.getCount()) : Infinity;
    // A whole log is not turned round for the few events at its end.
    const inOrder = (events: readonly Kept[]) =>
      backwards ? events.slice(-Math.min(count, events.length)).reverse() : events.slice(0, count);
    const ofStream = options.getStream();
    if (ofStream) {
      const name = nameOf(ofStream.getStreamIdentifier()!);
      if (this.log.tombstones.has(name)) return void call.emit('error', deleted(name));
      const kept = this.log.streamOf(name);
      if (!kept) {
        call.write(notFound(name));
        return void call.end();
      }
      const from = ofStream.hasRevision() ? BigInt(ofStream.getRevision()) : 0n;
      for (const each of inOrder(kept.filter(({ revision }) => revision >= from))) await write(each);
      return void call.end();
    }
    const place = options.getAll()!.getPosition();
    const from = place ? BigInt(place.getCommitPosition()) : 0n;
    if (!options.hasSubscription()) {
      for (const each of inOrder(this.log.allFrom(from))) await write(each);
      return void call.end();
    }
    this.subscriptions += 1;
    const wanted = new RegExp(options.getFilter()?.getEventType()?.getRegex() ?? '');
    for (let at = 0; !ended.signal.aborted; at += 1) {
      await this.log.grown(at, ended.signal);
      const kept = this.log.all[at];
      if (kept && kept.commit > from && wanted.test(kept.type)) await write(kept);
    }
    call.end();
  }
}

function ownCredentials(): grpc.ServerCredentials {
  const file = (name: string) => readFileSync(new URL(`certificate/${name}`, import.meta.url));
  return grpc.ServerCredentials.createSsl(null, [{ private_key: file('key.pem'), cert_chain: file('authority.pem') }]);
}

function nameOf(identifier: { getStreamName_asU8(): Uint8Array }): string {
  return Buffer.from(identifier.getStreamName_asU8()).toString();
}

function identifierOf(stream: string) {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream));
}

function refused(code: grpc.status, exception: string, about: Record<string, string>) {
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries({ exception, ...about })) metadata.add(name, value);
  return { code, details: exception, metadata };
}

function deleted(stream: string) {
  return refused(grpc.status.FAILED_PRECONDITION, 'stream-deleted', { 'stream-name': stream });
}

function notFound(stream: string): ReadResp {
  const missing = new pb.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
  return new pb.ReadResp().setStreamNotFound(missing);
}

function appended(outcome: Outcome): AppendResp {
  if ('conflict' in outcome) {
    const conflict = new pb.AppendResp.WrongExpectedVersion();
    if (outcome.conflict === undefined) conflict.setCurrentNoStream(new shared.Empty());
    else conflict.setCurrentRevision(String(outcome.conflict));
    return new pb.AppendResp().setWrongExpectedVersion(conflict);
  }
  const commit = String(outcome.commit);
  const position = new pb.AppendResp.Position().setCommitPosition(commit).setPreparePosition(commit);
  const success = new pb.AppendResp.Success().setCurrentRevision(String(outcome.revision)).setPosition(position);
  return new pb.AppendResp().setSuccess(success);
}

function eventFor(kept: Kept): ReadResp {
  const commit = String(kept.commit);
  const recorded = new pb.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(kept.id))
    .setStreamIdentifier(identifierOf(kept.stream))
    .setStreamRevision(String(kept.revision))
    .setCommitPosition(commit)
    .setPreparePosition(commit)
    .setData(kept.data)
    .setCustomMetadata(kept.metadata);
  recorded.getMetadataMap().set('type', kept.type).set('content-type', kept.contentType).set('created', '0');
  const event = new pb.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(commit);
  return new pb.ReadResp().setEvent(event);
}
