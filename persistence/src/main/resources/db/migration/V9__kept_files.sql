-- A file that the person wants to keep, or that was made for them to keep, outlives the period of uploads and exports.
ALTER TABLE file DROP CONSTRAINT file_origin_check;
ALTER TABLE file ADD CONSTRAINT file_origin_check CHECK (origin IN ('UPLOADED', 'MADE', 'KEPT'));
