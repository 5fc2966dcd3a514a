/** Unit, contract and browser suites alike: TypeScript by swc, as ES modules. Run by `npm test` or `npx jest` with
 * `NODE_OPTIONS=--experimental-vm-modules`. */
const swc = (parser) => [
  '@swc/jest',
  { jsc: { target: 'es2022', parser }, module: { type: 'es6' }, sourceMaps: 'inline' },
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Two cores may be shared with other work: a slow test is not a wrong one.
  testTimeout: 120_000,
};
