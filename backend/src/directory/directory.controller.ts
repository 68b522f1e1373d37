import { Controller, Get, Inject } from '@nestjs/common';
import { DirectoryView, RegionList } from '#shared/api/directory';
import { PublicSettings } from '#shared/api/settings';
import { CityRepository } from '#backend/directory/city.repository';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import { ReadDirectory } from '#backend/directory/read-directory';
import { demonstrationAccounts } from '#backend/demonstration/people';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { SETTINGS, type Settings } from '#backend/platform/settings';

/** Who and where: departments, posts, divisions, the installation itself. */
@Controller()
export class DirectoryController {
  constructor(
    private readonly readDirectory: ReadDirectory,
    private readonly directory: DirectoryRepository,
    private readonly city: CityRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('directory')
  @Needs('directory.read')
  @Answers(200, DirectoryView)
  @Refuses()
  read(): Promise<DirectoryView> {
    return this.readDirectory.run();
  }

  @Get('regions')
  @Needs('service.read')
  @Answers(200, RegionList)
  @Refuses()
  async regions(): Promise<RegionList> {
    return { regions: await this.directory.regions() };
  }

  @Get('settings')
  @Needs('service.read')
  @Answers(200, PublicSettings)
  @Refuses()
  async publicSettings(): Promise<PublicSettings> {
    const { mode } = this.settings;
    const city = await this.city.name();
    return mode === 'demonstration' ? { mode, city, demonstrationAccounts: demonstrationAccounts() } : { mode, city };
  }
}
