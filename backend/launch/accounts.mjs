const ACCOUNTS = [
  [
    '市场监督管理局 Market supervision',
    'market.author market.publisher market.reviewer market.inspector1 market.inspector2 market.chief market.admin',
  ],
  ['消防救援支队 Fire and rescue', 'fire.author fire.publisher fire.officer1 fire.officer2 fire.chief'],
  ['政务服务大厅 Service hall', 'hall.clerk hall.supervisor'],
  ['审计与平台 Audit and platform', 'audit.officer admin'],
  ['申请人 Applicants', 'zhang.wei li.na wang.qiang（企业代表）'],
];

/** The demonstration's people, as the last lines of a start show them. */
export function accountsTable() {
  const lines = ACCOUNTS.map(([who, names]) => `  ${who}\n    ${names.split(' ').join('  ')}`);
  return ['演示账号 Demonstration accounts, password Tongban-demo-1', ...lines].join('\n');
}
