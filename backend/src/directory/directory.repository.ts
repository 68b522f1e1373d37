import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { RegionView } from '#shared/api/directory';
import type { Text } from '#shared/kernel/text';
import { DEPARTMENT, type DepartmentDoc } from '#backend/directory/department.model';
import { POST, type PostDoc } from '#backend/directory/post.model';
import { REGION, type RegionDoc } from '#backend/directory/region.model';
import { Store } from '#backend/platform/mongo/store';

/** Departments, posts and divisions: some dozens, read whole. */
@Injectable()
export class DirectoryRepository {
  constructor(
    @InjectModel(DEPARTMENT) private readonly departmentModel: Model<DepartmentDoc>,
    @InjectModel(POST) private readonly postModel: Model<PostDoc>,
    @InjectModel(REGION) private readonly regionModel: Model<RegionDoc>,
    private readonly store: Store,
  ) {}

  departments(): Promise<DepartmentDoc[]> {
    return this.store.act(() => this.departmentModel.find().sort({ key: 1 }).lean<DepartmentDoc[]>());
  }

  posts(): Promise<PostDoc[]> {
    return this.store.act(() => this.postModel.find().sort({ key: 1 }).lean<PostDoc[]>());
  }

  /** A department by key, as views show it; one that is gone shows its key. */
  async departmentView(key: string): Promise<{ key: string; name: Text }> {
    const found = await this.store.act(() => this.departmentModel.findOne({ key }).lean<DepartmentDoc>());
    return { key, name: found?.name ?? { zh: key } };
  }

  async regions(): Promise<RegionView[]> {
    const found = await this.store.act(() => this.regionModel.find().sort({ _id: 1 }).lean<RegionDoc[]>());
    return found.map(({ _id, name, parent }) => ({ code: _id, name, ...(parent !== undefined && { parent }) }));
  }
}
