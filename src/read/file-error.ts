import { UserError } from '../util/user-error.ts'

/** Puts what the file system says about `path` in a sentence. Errors of another kind come back as they are. */
export function asUserError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UserError({ file: path }, 'there is no such file or folder', 'check the path')
    case 'EACCES':
    case 'EPERM':
      return new UserError({ file: path }, 'it may not be read', 'check its permissions')
    case 'ELOOP':
      return new UserError({ file: path }, 'the link leads round in a circle', 'name the file itself')
    case 'ENAMETOOLONG':
      return new UserError({ file: path }, 'the path is too long', 'check the path')
    case 'EIO':
    case 'EISDIR':
    case 'EMFILE':
    case 'ENXIO':
      return new UserError(
        { file: path },
        `it cannot be read (${error.code})`,
        'check that it is a readable file',
      )
    default:
      return error
  }
}
