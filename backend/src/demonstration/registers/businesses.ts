/** A business in the register. */
export interface RegisteredBusiness {
  readonly uscc: string;
  readonly name: string;
  readonly legalRep: string;
  readonly region: string;
  readonly address: string;
  readonly status: '存续' | '吊销' | '注销';
  /** Absent where it holds without end. */
  readonly validTo?: string;
}

const business = (
  uscc: string,
  name: string,
  legalRep: string,
  region: string,
  address: string,
  status: RegisteredBusiness['status'],
  validTo?: string,
): RegisteredBusiness => ({ uscc, name, legalRep, region, address, status, ...(validTo !== undefined && { validTo }) });

/** The businesses of the demonstration: those that its people stand for, those of the golden applications, and neighbours with similar names. */
export const BUSINESSES: readonly RegisteredBusiness[] = [
  business(
    '91000000MA7K4T9D2L',
    '青禾市知味餐饮管理有限公司',
    '王强',
    '000001',
    '青禾市江岸区滨江路88号',
    '存续',
    '2045-05-15',
  ),
  business('92000000MA0000001N', '青禾市江岸区张伟面馆', '张伟', '000001', '青禾市江岸区滨河路 12 号一层', '存续'),
  business('92000000MA0000002R', '青禾市安平区𠮷祥家常菜馆', '李娜', '000002', '青禾市安平区安平大街 88 号', '存续'),
  business('92000000MA0000009F', '青禾市云栖区甜心烘焙坊', '许婷', '000003', '青禾市云栖区桂花巷 15 号', '存续'),
  business('92000000MA0000011P', '青禾市江岸区袁芳便利店', '袁芳', '000001', '青禾市江岸区滨河路 40 号', '存续'),
  business(
    '91000000MA0000101F',
    '海味餐饮管理（集团）有限公司',
    '王强',
    '000003',
    '青禾市云栖区云栖路 100 号',
    '存续',
    '2050-12-31',
  ),
  business(
    '91000000MA0000102J',
    '青禾市万象商业管理有限公司',
    '魏兰',
    '000001',
    '青禾市江岸区滨江路 100 号',
    '存续',
    '2049-06-30',
  ),
  business(
    '91000000MA0000103M',
    '青禾市星光影院有限公司',
    '顾明',
    '000003',
    '青禾市云栖区云栖路 66 号三层',
    '存续',
    '2044-03-31',
  ),
  business(
    '91000000MA0000104Q',
    '青禾市云栖大酒店有限公司',
    '罗春生',
    '000003',
    '青禾市云栖区云栖路 8 号',
    '存续',
    '2041-09-30',
  ),
  business(
    '91000000MA0000105U',
    '青禾市好味食品有限公司',
    '冯磊',
    '000002',
    '青禾市安平区工业路 12 号',
    '吊销',
    '2030-01-31',
  ),
  business('92000000MA0000106U', '青禾市江岸区好味道面馆', '陆远', '000001', '青禾市江岸区临江巷 9 号', '存续'),
  business('92000000MA0000107Y', '青禾市江岸区老张面馆', '张伟', '000001', '青禾市江岸区滨河路 8 号', '存续'),
  business('92000000MA00001082', '青禾市云栖区桂花香茶馆', '顾明', '000003', '青禾市云栖区桂花巷 6 号', '存续'),
  business('92000000MA00001095', '青禾市安平区𠮷祥理发店', '孙丽', '000002', '青禾市安平区槐树街 7 号', '存续'),
  business('92000000MA0000110A', '青禾市江岸区晨光早点铺', '何涛', '000001', '青禾市江岸区幸福里 1 号', '注销'),
  business(
    '91000000MA0000111G',
    '青禾市恒信房地产开发有限公司',
    '郭志远',
    '000002',
    '青禾市安平区安平大街 1 号',
    '存续',
    '2039-04-30',
  ),
  business('12000000MB0000112T', '青禾市实验小学', '郭志远', '000002', '青禾市安平区育才路 1 号', '存续'),
];
