import { Schema } from 'mongoose';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';

export const CERTIFICATE = 'Certificate';

export const certificateSchema = new Schema<CertificateDoc>(
  {
    _id: { type: String, required: true },
    certificate: { type: String, required: true },
    case: { type: String, required: true },
    item: { type: String, required: true },
    applicant: { type: String, required: true },
    result: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    number: { type: String, required: true },
    holder: { type: String, required: true },
    organ: { type: Schema.Types.Mixed, required: true },
    at: { type: String, required: true },
    validFrom: { type: String, required: true },
    validUntil: String,
    type: String,
    holderCode: String,
    standing: String,
    history: { type: Schema.Types.Mixed, required: false },
    edition: Number,
    file: { type: String, required: true },
    lines: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'documents', strict: 'throw', versionKey: false, minimize: false },
);
certificateSchema.index({ applicant: 1, at: -1 });
certificateSchema.index({ certificate: 1 });
certificateSchema.index({ number: 1, edition: -1 });
