import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('project');

/** Investment and construction projects. */
export const PROJECT_CONCEPTS = {
  'project.name': concept(
    ['项目名称', 'Name of the project'],
    ['立项或备案的项目名称。', 'The name under which the project was approved or filed.'],
    ['text'],
    'public',
  ),
  'project.code': concept(
    ['项目代码', 'Project code'],
    ['投资项目在线审批监管平台赋予的统一代码。', 'The uniform code of the online platform for investment projects.'],
    ['text'],
    'public',
  ),
  'project.site': concept(
    ['建设地点', 'Site of the project'],
    ['工程建设的地点。', 'Where it is built.'],
    ['address', 'region', 'text'],
    'public',
  ),
  'project.nature': concept(
    ['建设性质', 'Nature of the construction'],
    ['新建、扩建、改建等。', 'New, extended, rebuilt and so on.'],
    ['choice'],
    'public',
  ),
  'project.investment': concept(
    ['总投资', 'Total investment'],
    ['项目总投资额。', 'Total amount of the investment.'],
    ['money', 'number'],
    'public',
  ),
  'project.floorArea': concept(
    ['总建筑面积', 'Total floor area'],
    ['工程总建筑面积，平方米。', 'Total floor area in square metres.'],
    ['number'],
    'public',
  ),
  'project.landArea': concept(
    ['用地面积', 'Area of the land'],
    ['建设用地面积，平方米。', 'Area of the land in square metres.'],
    ['number'],
    'public',
  ),
  'project.period': concept(
    ['计划工期', 'Planned period'],
    ['计划开工和竣工日期。', 'Planned begin and end of construction.'],
    ['dateRange', 'date'],
    'public',
  ),
  'project.developer': concept(
    ['建设单位', 'Developer'],
    ['投资建设的单位。', 'The organisation that builds.'],
    ['organisation', 'text'],
    'public',
  ),
  'project.designer': concept(
    ['设计单位', 'Designer'],
    ['承担设计的单位。', 'The organisation that designs.'],
    ['organisation', 'text'],
    'public',
  ),
  'project.contractor': concept(
    ['施工单位', 'Contractor'],
    ['承担施工的单位。', 'The organisation that does the work.'],
    ['organisation', 'text'],
    'public',
  ),
  'project.permitNumber': concept(
    ['施工许可证号', 'Building permit number'],
    ['建筑工程施工许可证编号。', 'The number of the building permit.'],
    ['text'],
    'public',
  ),
} as const satisfies Record<string, Concept>;
