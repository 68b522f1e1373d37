import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { Subscribe } from '#backend/webhook/subscribe';
import { SUBSCRIPTION, subscriptionSchema } from '#backend/webhook/subscription.model';
import { SubscriptionController } from '#backend/webhook/subscription.controller';
import { SubscriptionRepository } from '#backend/webhook/subscription.repository';

/** Programs of departments that are told of cases. */
@Module({
  imports: [MongooseModule.forFeature([{ name: SUBSCRIPTION, schema: subscriptionSchema }])],
  controllers: [SubscriptionController],
  providers: [SubscriptionRepository, Subscribe],
  exports: [SubscriptionRepository],
})
export class WebhookModule {}
