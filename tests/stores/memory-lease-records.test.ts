import { MemoryLeaseRecords } from '../../src/stores/memory/memory-lease-records.ts';
import { leaseContract } from '../contracts/lease.ts';

leaseContract('leases in memory', async () => ({ store: new MemoryLeaseRecords() }));
