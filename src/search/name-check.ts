/**
 * A number of 16 bits for a folded name: equal for equal names, and hardly ever for others. By such numbers the manifest
 * says which names indicators have, so that their list is fetched only where a phrase may be one.
 */
export function checkName(name: string): number {
  let check = 0;
  for (let at = 0; at < name.length; at++) check = (Math.imul(check, 0x9e3779b1) + name.charCodeAt(at)) >>> 0;
  return check >>> 16;
}
