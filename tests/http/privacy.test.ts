import { randomUUID } from 'node:crypto';
import { aServer } from './a-server.ts';
import { aMember, aTree } from './a-tree.ts';
import { service } from '../../src/container.ts';

test('[NFR-1] nothing personal reaches the logs, the figures or the problems', async () => {
  const server = await aServer();
  const tree = await aTree(server);
  const secret = aMember(tree.cell, { fullName: 'Hồ Thị Rất Riêng', phone: '0912 345 678' });
  const { officer } = tree;
  await officer.command(`/members/${randomUUID()}/take-over`, secret);
  await officer.command(`/members/${randomUUID()}/take-over`, { ...secret, residence: 7, 'Hồ Thị Rất Riêng': 1 });
  await officer.command(`/members/${randomUUID()}/take-over`, secret);
  await officer.get(`/members?q=${encodeURIComponent('Hồ Thị Rất Riêng')}&colour=${secret.citizenId}`);
  await officer.post('/session', { username: 'Hồ Thị Rất Riêng', password: secret.citizenId });
  const parts = server.house.get(service.parts);
  parts.register.member = () => Promise.reject(new Error(`broken at Hồ Thị Rất Riêng ${secret.citizenId}`));
  const fault = await officer.get(`/members/${tree.member}`);
  const figures = await parts.metrics.text();

  expect(fault.status).toBe(500);
  const told = [...server.logged, figures, fault.text].join('\n');
  expect(server.logged.some((line) => line.includes('"msg":"fault"'))).toBe(true);
  expect(told).toContain('/members/{id}');
  for (const personal of ['Riêng', 'Rất', secret.citizenId, '345 678', '1990-05-19', 'q=', tree.member]) {
    expect(told).not.toContain(personal);
  }
  await server.stop();
});
