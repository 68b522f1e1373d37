/** A building in the register of fire acceptance. */
interface RegisteredBuilding {
  readonly name: string;
  readonly address: string;
  readonly kind: '验收合格' | '备案' | '抽查合格';
  /** Of the opinion or the filing. */
  readonly number: string;
  readonly date: string;
}

const building = (
  name: string,
  address: string,
  kind: RegisteredBuilding['kind'],
  number: string,
  date: string,
): RegisteredBuilding => ({ name, address, kind, number, date });

/** The buildings of the demonstration whose fire acceptance or filing is on record. */
export const BUILDINGS: readonly RegisteredBuilding[] = [
  building('青禾万象城', '青禾市江岸区滨江路 100 号', '验收合格', '青禾建消验字〔2019〕第 031 号', '2019-06-18'),
  building('滨江商业中心', '青禾市江岸区滨江路88号', '验收合格', '青禾建消验字〔2021〕第 007 号', '2021-03-02'),
  building('云栖大酒店', '青禾市云栖区云栖路 8 号', '验收合格', '青禾建消验字〔2018〕第 112 号', '2018-11-30'),
  building('星光广场', '青禾市云栖区云栖路 66 号', '抽查合格', '青禾建消备查字〔2022〕第 045 号', '2022-08-09'),
  building('安平百货', '青禾市安平区安平大街 88 号', '备案', '青禾建消备字〔2023〕第 210 号', '2023-04-21'),
  building('青禾市体育馆', '青禾市安平区育才路 30 号', '验收合格', '青禾建消验字〔2017〕第 064 号', '2017-09-15'),
  building('青禾汽车客运站', '青禾市安平区工业路 1 号', '验收合格', '青禾建消验字〔2020〕第 019 号', '2020-12-08'),
];
