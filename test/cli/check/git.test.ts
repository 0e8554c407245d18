import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedNames, changesSince } from '../../../src/cli/check/git.ts'
import { UserError } from '../../../src/util/user-error.ts'
import { folderWith } from '../../folder.ts'
import { commit, git, repositoryWith, write } from './repository.ts'

describe('changedNames', () => {
  it.each([
    ['nothing', '', []],
    ['a changed and a new file', 'M\0a.md\0A\0b.md\0', ['a.md', 'b.md']],
    ['a deleted file', 'D\0a.md\0', ['a.md']],
    ['no file that was only renamed', 'R100\0a.md\0b.md\0M\0c.md\0', ['c.md']],
    ['the new name of one that was changed, too', 'R087\0a.md\0b.md\0', ['b.md']],
    ['the new name of a copy', 'C100\0a.md\0b.md\0', ['b.md']],
    ['names with line feeds, quotes and tabs', 'M\0a\n"b"\t.md\0', ['a\n"b"\t.md']],
  ])('gives %s', (_, output, expected) => {
    expect(changedNames(output)).toEqual(expected)
  })
})

describe('changesSince', () => {
  const namesIn = async (folder: string, ref: string): Promise<string[]> =>
    [...(await changesSince(ref, folder)).files].map((file) => file.slice(folder.length + 1)).sort()

  it('takes what is committed, staged, unstaged and not added, but nothing ignored', async () => {
    const folder = repositoryWith({ '.gitignore': 'ignored.md\n', 'in/ferry/old.md': 'old' })
    git(folder, 'switch', '--quiet', '--create', 'branch')
    write(folder, { 'in/a/committed.md': 'x' })
    commit(folder)
    write(folder, {
      'in/a/staged.md': 'x',
      'in/ferry/old.md': 'new',
      'in/a/ünadded "1".md': 'x',
      'ignored.md': 'x',
    })
    git(folder, 'add', 'in/a/staged.md')
    expect(await namesIn(folder, 'main')).toEqual([
      'in/a/committed.md',
      'in/a/staged.md',
      'in/a/ünadded "1".md',
      'in/ferry/old.md',
    ])
    // Any folder of the repository will do.
    expect((await changesSince('main', join(folder, 'in/ferry'))).files.size).toBe(4)
  })

  it('leaves out what the other branch has changed since they parted', async () => {
    const folder = repositoryWith()
    git(folder, 'switch', '--quiet', '--create', 'branch')
    write(folder, { 'in/a/mine.md': 'x' })
    commit(folder)
    git(folder, 'switch', '--quiet', 'main')
    write(folder, { 'in/a/theirs.md': 'x' })
    commit(folder)
    git(folder, 'switch', '--quiet', 'branch')
    expect(await namesIn(folder, 'main')).toEqual(['in/a/mine.md'])
    git(folder, 'merge', '--quiet', '--no-edit', 'main')
    expect(await namesIn(folder, 'main')).toEqual(['in/a/mine.md'])
  })

  it('takes a file that was moved to another story for new there, but no story whose folder was renamed', async () => {
    const folder = repositoryWith({ 'in/quay/a.md': 'a', 'in/quay/b.md': 'b', 'in/pier/c.md': 'c' })
    git(folder, 'mv', 'in/pier', 'in/jetty')
    git(folder, 'mv', 'in/quay/b.md', 'in/quay/c.md')
    expect(await namesIn(folder, 'main')).toEqual([])
    git(folder, 'mv', 'in/quay/a.md', 'in/ferry/a.md')
    expect(await namesIn(folder, 'main')).toEqual(['in/ferry/a.md'])
  })

  it('works with a detached head', async () => {
    const folder = repositoryWith()
    write(folder, { 'in/a/mine.md': 'x' })
    commit(folder)
    git(folder, 'checkout', '--quiet', '--detach')
    expect(await namesIn(folder, 'HEAD~1')).toEqual(['in/a/mine.md'])
  })

  it('says in a shallow clone what to fetch', async () => {
    const folder = repositoryWith()
    write(folder, { 'in/a/mine.md': 'x' })
    commit(folder)
    const clone = folderWith()
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${folder}`, 'copy')
    await expect(changesSince('HEAD~1', join(clone, 'copy'))).rejects.toThrow(
      /shallow clone; fetch it \(git fetch --unshallow/u,
    )
  })

  it('compares with the commit itself where no common one is found, and says so', async () => {
    const folder = repositoryWith()
    git(folder, 'switch', '--quiet', '--orphan', 'other')
    write(folder, { 'in/a/mine.md': 'x' })
    commit(folder)
    const { files, warnings } = await changesSince('main', folder)
    expect(files).toContain(join(folder, 'in/a/mine.md'))
    expect(warnings.join()).toContain('no commit that HEAD and "main" have in common')
  })

  it.each([
    ['an unknown commit', 'nowhere', /^git knows no commit "nowhere"; check the name/u],
    ['what looks like an option', '--output=x', /^git knows no commit "--output=x"/u],
    ['a revision that is no commit', 'main:in', /^git knows no commit/u],
  ])('refuses %s', async (_, ref, message) => {
    const error = await changesSince(ref, repositoryWith()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error instanceof Error ? error.message : '')).toMatch(message)
  })

  it('refuses a folder outside of any repository', async () => {
    await expect(changesSince('main', folderWith())).rejects.toThrow(/is in no git repository/u)
  })
})
