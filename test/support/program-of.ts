import ts from 'typescript';

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config,
  ts.sys,
  process.cwd(),
);
const settings: ts.CompilerOptions = { ...options, noEmit: true, incremental: false };
const disk = ts.createCompilerHost(settings);
/** To read the files of all that is imported takes longer than to look at ours: once is enough for several programs. */
const read = new Map<string, ts.SourceFile | undefined>();

/**
 * The program as the compiler sees it: all of it, or the files given and what they import. `unwritten`: the text of
 * files that are not there.
 */
export function programOf(
  files: readonly string[] = fileNames,
  unwritten: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  return ts.createProgram([...files], settings, {
    ...disk,
    fileExists: (file) => unwritten.has(file) || disk.fileExists(file),
    readFile: (file) => unwritten.get(file) ?? disk.readFile(file),
    getSourceFile: (file, version, ...rest) => {
      const text = unwritten.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version, true);
      if (!read.has(file)) read.set(file, disk.getSourceFile(file, version, ...rest));
      return read.get(file);
    },
  });
}
