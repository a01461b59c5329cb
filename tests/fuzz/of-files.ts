import { type Mutation, services } from './mutation.ts';

/** A mistake that puts a service's file under another name. */
const asFile = (name: string, rename: (file: string, id: string) => string): Mutation => ({
  name,
  isRefused: true,
  make: (tree, random) => {
    const { file, id, text } = random.of(services(tree));
    return [
      { path: file, is: 'removed' },
      { path: rename(file, id), text },
    ];
  },
});

const called = (name: string, to: string): Mutation => asFile(name, (file, id) => file.replace(`${id}.yaml`, to));

const lost = (name: string, isLost: (file: string) => boolean): Mutation => ({
  name,
  isRefused: true,
  make: ({ entries }) =>
    entries.filter(({ path, is }) => is === 'file' && isLost(path)).map(({ path }) => ({ path, is: 'removed' })),
});

export const OF_FILES: readonly Mutation[] = [
  ...['con', 'nul', 'aux', 'com1', 'lpt9'].map((name) => called(`a file called ${name}`, `${name}.yaml`)),
  called('a file name in capitals', 'A-Service.yaml'),
  called('a file name with a space', 'a service.yaml'),
  called('a file name of another alphabet', 'сервис.yaml'),
  called('a file name with an invisible character', 'a\u200Bservice.yaml'),
  called('a file name that is too long', `${'a'.repeat(300)}.yaml`),
  called('a file that ends in yml', 'a-service.yml'),
  called('a file that ends in txt', 'a-service.yaml.txt'),
  called('a hidden file', '.a-service.yaml'),
  asFile('a file of a region that is none', (_, id) => `services/atlantis/${id}.yaml`),
  asFile('a file beside the regions', (_, id) => `services/${id}.yaml`),
  asFile('a file of no folder', (_, id) => `notes/${id}.yaml`),
  asFile('a file too deep', (file, id) => file.replace(`${id}.yaml`, `more/${id}.yaml`)),
  {
    name: 'a file name that is no UTF-8',
    isRefused: true,
    make: () => [{ path: 'services/london/caf\uFFFD.yaml', is: 'unreadable-name', size: 0 }],
  },
  {
    name: 'a link for a file',
    isRefused: true,
    make: (tree, random) => [{ path: random.of(services(tree)).file, is: 'link', size: 9 }],
  },
  {
    name: 'a file of another sort',
    isRefused: true,
    make: () => [{ path: 'services/london/pipe.yaml', is: 'other', size: 0 }],
  },
  {
    name: 'a file that is too large',
    isRefused: true,
    make: (tree, random) => [{ path: random.of(services(tree)).file, text: `# ${'x'.repeat(70_000)}\n` }],
  },
  lost('no services', (file) => file.startsWith('services/')),
  lost('no models', (file) => file.startsWith('models/')),
  {
    name: 'a table that is not there',
    isRefused: true,
    make: ({ documents }, random) => [
      {
        path: random.of(documents.filter(({ file }) => /^(?:areas|vocabulary)\/|^[\w-]+\.yaml$/.test(file))).file,
        is: 'removed',
      },
    ],
  },
];
