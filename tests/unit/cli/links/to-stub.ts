/** Loaded before a command under test: whatever it asks for is asked of the stub, so that no test leaves this machine. */
const real = globalThis.fetch;
const STUB = process.env['STUB'] ?? '';

globalThis.fetch = (address, options) =>
  real(new URL(String(address).includes('alder') ? '/404' : '/ok', STUB), options);
