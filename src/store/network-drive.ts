import { readFile } from 'node:fs/promises'

/** A folder that is not on this machine's own disk. */
export type NetworkDrive = { readonly folder: string; readonly kind: string }

/**
 * File systems that reach another machine, or the host of a virtual one: locks and shared memory, which SQLite
 * needs (sqlite.org/wal.html), do not hold between their two ends.
 */
const NETWORK = new Set(
  '9p afs beegfs ceph cifs davfs drvfs fuse.ceph fuse.davfs fuse.gcsfuse fuse.glusterfs fuse.rclone fuse.s3fs fuse.sshfs gfs2 glusterfs gpfs lustre ncpfs nfs nfs4 ocfs2 prl_fs smb3 smbfs vboxsf virtiofs'.split(
    ' ',
  ),
)

/**
 * The network drive that a path lies on; undefined for a local disk. `mounts` is /proc/self/mounts as Linux writes it;
 * on other systems it is empty, and only Windows' `\\server\share` is known.
 */
export function networkDriveOf(path: string, mounts: string): NetworkDrive | undefined {
  if (path.startsWith('\\\\'))
    return { folder: path.split('\\').slice(0, 4).join('\\'), kind: 'network share' }
  let nearest: NetworkDrive | undefined
  for (const line of mounts.split('\n')) {
    const [, mounted = '', kind = ''] = line.split(' ')
    const folder = unescapeOctal(mounted)
    // A later mount on the same folder hides an earlier one.
    if (holds(folder, path) && folder.length >= (nearest?.folder.length ?? 0)) nearest = { folder, kind }
  }
  return nearest && NETWORK.has(nearest.kind) ? nearest : undefined
}

/** What is mounted where; empty on a system that does not say. */
export async function readMounts(): Promise<string> {
  try {
    return await readFile('/proc/self/mounts', 'utf8')
  } catch {
    // No /proc: another system than Linux, or one that hides it.
    return ''
  }
}

function holds(folder: string, path: string): boolean {
  return folder === '/' ? path.startsWith('/') : path === folder || path.startsWith(`${folder}/`)
}

/** proc(5): blanks, tabs, line ends and backslashes in a path are written as three octal digits. */
function unescapeOctal(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCodePoint(Number.parseInt(octal, 8)),
  )
}
