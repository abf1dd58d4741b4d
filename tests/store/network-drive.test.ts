import { describe, expect, it } from 'vitest'
import { networkDriveOf, readMounts } from '../../src/store/network-drive.ts'

const mounts = [
  '/dev/vda1 / ext4 rw,relatime 0 0',
  'proc /proc proc rw 0 0',
  'nas:/export /srv/nas nfs4 rw,vers=4.2 0 0',
  '/dev/vdb /srv/nas/local xfs rw 0 0',
  '//server/share /mnt/My\\040Share cifs rw 0 0',
  'me@host:/ /home/me/far fuse.sshfs rw 0 0',
  'me /home/me/near fuse.gocryptfs rw 0 0',
  '/dev/vdc /srv/twice ext4 rw 0 0',
  'nas:/twice /srv/twice nfs rw 0 0',
  '',
].join('\n')

describe('a path', () => {
  it.each([
    ['/srv/nas/verbatim.db', { folder: '/srv/nas', kind: 'nfs4' }],
    ['/mnt/My Share/a/b.db', { folder: '/mnt/My Share', kind: 'cifs' }],
    ['/home/me/far/x.db', { folder: '/home/me/far', kind: 'fuse.sshfs' }],
    ['/srv/twice/x.db', { folder: '/srv/twice', kind: 'nfs' }],
    ['\\\\server\\share\\x.db', { folder: '\\\\server\\share', kind: 'network share' }],
  ])('on a network drive is known as such: %s', (path, drive) => {
    expect(networkDriveOf(path, mounts)).toEqual(drive)
  })

  it.each([
    '/var/lib/verbatim.db',
    '/srv/nas-copy/x.db',
    '/srv/nas/local/x.db',
    '/home/me/near/x.db',
    'C:\\data\\x.db',
  ])('on a local disk is none, even close to one: %s', (path) => {
    expect(networkDriveOf(path, mounts)).toBeUndefined()
  })

  it('is taken for local where the system does not say what is mounted', () => {
    expect(networkDriveOf('/srv/nas/x.db', '')).toBeUndefined()
  })

  it.skipIf(process.platform !== 'linux')('is looked up in what Linux says is mounted', async () => {
    expect(await readMounts()).toMatch(/ \/ \w+ /)
  })
})
