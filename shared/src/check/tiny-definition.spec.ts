import { Definition } from '#shared/definition/definition';
import { checkDefinition } from '#shared/check/check-definition';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

describe('tinyDefinition', () => {
  it('is a definition without any finding but the posts, which are not decided', () => {
    const tiny = tinyDefinition();
    expect(Definition.safeParse(tiny).success).toBeTrue();
    expect(checkDefinition(tiny).map((finding) => finding.code)).toEqual(['POST.UNKNOWN', 'POST.UNKNOWN']);
  });
});
