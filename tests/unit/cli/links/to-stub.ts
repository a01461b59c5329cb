/** Loaded before a command under test: sends all its requests to the stub server, so that no test uses the network. */
const real = globalThis.fetch;
const STUB = process.env['STUB'] ?? '';

globalThis.fetch = (address, options) =>
  real(new URL(String(address).includes('alder') ? '/404' : '/ok', STUB), options);
