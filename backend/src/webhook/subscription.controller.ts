import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { PageQuery } from '#shared/api/paging';
import { IdPath } from '#shared/api/path';
import {
  CreatedSubscription,
  CreateSubscription,
  SubscriptionPage,
  SubscriptionView,
  SwitchSubscription,
} from '#shared/api/subscription';
import type { Outcome } from '#shared/kernel/outcome';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { IdempotencyKey } from '#backend/platform/http/idempotency-key';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { Subscribe } from '#backend/webhook/subscribe';

/** Programs of a department that are told of its cases. */
@Controller('subscriptions')
export class SubscriptionController {
  constructor(private readonly subscribe: Subscribe) {}

  @Get()
  @Needs('subscription.manage')
  @Answers(200, SubscriptionPage)
  @Refuses('CURSOR.MALFORMED')
  list(@Query({ schema: PageQuery }) query: PageQuery, @Me() me: Caller): Promise<SubscriptionPage> {
    return this.subscribe.page(query, me);
  }

  @Post()
  @Needs('subscription.manage')
  @Answers(201, CreatedSubscription)
  @Refuses('WEBHOOK.ADDRESS_REFUSED', 'SUBSCRIPTION.TOO_MANY', 'SUBSCRIPTION.NO_DEPARTMENT', 'REQUEST.KEY_REUSED')
  create(
    @Body({ schema: CreateSubscription }) body: CreateSubscription,
    @IdempotencyKey() key: string,
    @Me() me: Caller,
  ): Promise<Outcome<CreatedSubscription>> {
    return this.subscribe.create(body, key, me);
  }

  @Put(':id')
  @Needs('subscription.manage')
  @Answers(200, SubscriptionView)
  @Refuses('SUBSCRIPTION.NOT_FOUND')
  turn(
    @Param({ schema: IdPath }) { id }: IdPath,
    @Body({ schema: SwitchSubscription }) { on }: SwitchSubscription,
    @Me() me: Caller,
  ): Promise<Outcome<SubscriptionView>> {
    return this.subscribe.turn(id, on, me);
  }

  @Delete(':id')
  @Needs('subscription.manage')
  @Answers(204)
  @Refuses('SUBSCRIPTION.NOT_FOUND')
  remove(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<undefined>> {
    return this.subscribe.remove(id, me);
  }
}
