import { BlockList, isIP } from 'node:net';

/** Addresses that no message leaves for: this machine, inner networks, where clouds tell their secrets, what is nobody's. Source: IANA's special-purpose registries. */
const CLOSED_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];
/** Of IPv6 only what is given out for the world (2000::/3) is open, without what carries an IPv4 address inside. */
const CLOSED_6 = [...['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']] as const;

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', bits = ''] = range.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

const CLOSED = { 4: listOf(CLOSED_4, 'ipv4'), 6: listOf(CLOSED_6, 'ipv6') } as const;

/** Where webhooks may go: to the public network only, or, in demonstration and tests, to this machine as well. */
export type Egress = 'public' | 'local';

/** Whether a connection to this IP address may be made. Anything that is no IP address is refused. */
export function mayConnect(address: string, egress: Egress): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return false;
  if (egress === 'local' && (bare === '127.0.0.1' || bare === '::1')) return true;
  return family === 4 ? !CLOSED[4].check(bare, 'ipv4') : !CLOSED[6].check(bare, 'ipv6');
}

/** Whether an address may be subscribed at all; names are looked at again when they are resolved, at every connection. */
export function mayBeCalled(text: string, egress: Egress): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '' || url.hash !== '') return false;
  const named = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0;
  const here = /^(?:localhost|.*\.(?:localhost|local|internal))\.?$/i.test(url.hostname);
  if (egress === 'local' && url.protocol === 'http:') return url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  if (url.protocol !== 'https:' || here) return false;
  return named ? url.hostname.includes('.') : mayConnect(url.hostname, egress);
}
