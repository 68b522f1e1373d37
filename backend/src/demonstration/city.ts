import type { RegionView } from '#shared/api/directory';
import type { Slug } from '#shared/kernel/key';
import type { Text } from '#shared/kernel/text';

/** The made-up city of the demonstration; no real division begins with 0000. */
export const CITY_NAME: Text = { zh: '青禾市', en: 'Qinghe' };

export const REGIONS: readonly RegionView[] = [
  { code: '000000', name: CITY_NAME },
  { code: '000001', name: { zh: '江岸区', en: "Jiang'an District" }, parent: '000000' },
  { code: '000002', name: { zh: '安平区', en: 'Anping District' }, parent: '000000' },
  { code: '000003', name: { zh: '云栖区', en: 'Yunqi District' }, parent: '000000' },
];

const CITY = ['000000'];

/** Departments of the city: they act in all of its districts. */
export const DEPARTMENTS: readonly { readonly key: Slug; readonly name: Text; readonly regions: readonly string[] }[] =
  [
    {
      key: 'market',
      name: { zh: '青禾市市场监督管理局', en: 'Qinghe Administration for Market Regulation' },
      regions: CITY,
    },
    { key: 'fire', name: { zh: '青禾市消防救援支队', en: 'Qinghe Fire and Rescue Detachment' }, regions: CITY },
    { key: 'urban', name: { zh: '青禾市城市管理局', en: 'Qinghe Urban Management Bureau' }, regions: CITY },
    {
      key: 'housing',
      name: { zh: '青禾市住房和城乡建设局', en: 'Qinghe Housing and Construction Bureau' },
      regions: CITY,
    },
    { key: 'airdefence', name: { zh: '青禾市人民防空办公室', en: 'Qinghe Civil Air Defence Office' }, regions: CITY },
    {
      key: 'planning',
      name: { zh: '青禾市自然资源和规划局', en: 'Qinghe Natural Resources and Planning Bureau' },
      regions: CITY,
    },
    { key: 'civil', name: { zh: '青禾市民政局', en: 'Qinghe Civil Affairs Bureau' }, regions: CITY },
    { key: 'hall', name: { zh: '青禾市政务服务大厅', en: 'Qinghe Service Hall' }, regions: CITY },
    { key: 'audit', name: { zh: '青禾市审计局', en: 'Qinghe Audit Office' }, regions: CITY },
    { key: 'platform', name: { zh: '平台运行中心', en: 'Platform operation' }, regions: CITY },
  ];

export const POSTS: readonly { readonly key: Slug; readonly name: Text; readonly department: Slug }[] = [
  { key: 'hall.clerk', name: { zh: '窗口收件', en: 'Clerk at the window' }, department: 'hall' },
  { key: 'hall.supervisor', name: { zh: '督办', en: 'Supervisor' }, department: 'hall' },
  { key: 'market.reviewer', name: { zh: '审核', en: 'Reviewer' }, department: 'market' },
  { key: 'market.inspector', name: { zh: '现场核查', en: 'Inspector' }, department: 'market' },
  { key: 'market.chief', name: { zh: '分管负责人', en: 'Head in charge' }, department: 'market' },
  { key: 'market.registrar', name: { zh: '登记审核', en: 'Registrar' }, department: 'market' },
  { key: 'market.registrar-chief', name: { zh: '登记机关负责人', en: 'Head of the registry' }, department: 'market' },
  { key: 'fire.clerk', name: { zh: '受理和形式审查', en: 'Clerk, review of form' }, department: 'fire' },
  { key: 'fire.officer', name: { zh: '消防检查', en: 'Fire officer' }, department: 'fire' },
  { key: 'fire.lead', name: { zh: '检查组长', en: 'Leader of a fire crew' }, department: 'fire' },
  { key: 'fire.reviewer', name: { zh: '审核', en: 'Reviewer' }, department: 'fire' },
  { key: 'fire.chief', name: { zh: '分管负责人', en: 'Head in charge' }, department: 'fire' },
  { key: 'market.lead', name: { zh: '核查组长', en: 'Leader of the inspectors' }, department: 'market' },
  { key: 'market.hearing', name: { zh: '听证主持', en: 'Presides over hearings' }, department: 'market' },
  { key: 'urban.officer', name: { zh: '招牌审查', en: 'Reviews signs' }, department: 'urban' },
  { key: 'urban.chief', name: { zh: '分管负责人', en: 'Head in charge' }, department: 'urban' },
  { key: 'housing.quality', name: { zh: '质量安全审查', en: 'Quality and safety' }, department: 'housing' },
  { key: 'housing.fire', name: { zh: '消防设计审查', en: 'Fire design' }, department: 'housing' },
  { key: 'housing.permit', name: { zh: '施工许可', en: 'Building permits' }, department: 'housing' },
  { key: 'housing.chief', name: { zh: '分管负责人', en: 'Head in charge' }, department: 'housing' },
  { key: 'airdefence.officer', name: { zh: '人防审查', en: 'Civil air defence' }, department: 'airdefence' },
  { key: 'planning.officer', name: { zh: '规划核对', en: 'Planning' }, department: 'planning' },
  { key: 'civil.clerk', name: { zh: '核实和公示', en: 'Checks and publishes' }, department: 'civil' },
  { key: 'civil.reviewer', name: { zh: '核查异议', en: 'Examines objections' }, department: 'civil' },
  { key: 'civil.chief', name: { zh: '分管负责人', en: 'Head in charge' }, department: 'civil' },
];
